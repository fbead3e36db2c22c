/**
 * Pages that stand on their own: sections with charts, tables and facts.
 *
 * <p>In: texts, numbers and charts. Out: one HTML file with everything in it, well-formed as XML,
 * too. It must not load anything, nor let a text of a user become markup.
 */
@NullMarked
package io.reelcast.chart.page;

import org.jspecify.annotations.NullMarked;
