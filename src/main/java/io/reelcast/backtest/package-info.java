/**
 * How well the next ratings would have been predicted, on a history that is known.
 *
 * <p>In: ratings in the order of their time, contestants. Out: how far each was from what came. A
 * contestant must not see a rating before it was asked about it, and nothing here may be another
 * version of what the stream does.
 */
@NullMarked
package io.reelcast.backtest;

import org.jspecify.annotations.NullMarked;
