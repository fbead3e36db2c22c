/**
 * How far contestants were from what came, as a whole and part by part.
 *
 * <p>In: predictions and outcomes, window by window. Out: errors and calibrations. Nothing is
 * clipped or rounded, every output of every window weighs the same, and nothing here may know who
 * the contestant is.
 */
@NullMarked
package io.reelcast.backtest.score;

import org.jspecify.annotations.NullMarked;
