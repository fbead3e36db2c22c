/**
 * Charts that a person reads at a glance, as hand-written SVG.
 *
 * <p>In: named numbers. Out: pictures that need no script and no network, and that suit light and
 * dark viewers through the style sheet of {@code page}. It must not know what the numbers mean:
 * nothing here has heard of ratings.
 */
@NullMarked
package io.reelcast.chart;

import org.jspecify.annotations.NullMarked;
