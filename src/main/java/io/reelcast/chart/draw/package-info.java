/**
 * What every chart is drawn with: scales with round values, a canvas, letters and their room.
 *
 * <p>In: numbers and texts from anywhere. Out: SVG in which every text is escaped. It must not know
 * which charts there are, nor which page they stand on.
 */
@NullMarked
package io.reelcast.chart.draw;

import org.jspecify.annotations.NullMarked;
