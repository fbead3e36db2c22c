/**
 * Our networks as contestants.
 *
 * <p>In: ratings. Out: what a release predicts, by way of the same state, predictor and training
 * that the stream runs. It must not compute anything of its own.
 */
@NullMarked
package io.reelcast.backtest.contestant.network;

import org.jspecify.annotations.NullMarked;
