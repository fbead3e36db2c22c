/**
 * A contestant that is not ours: a recommender library, driven in the order of time.
 *
 * <p>In: ratings of numbered users and movies. Out: what the library predicts. It must not tell the
 * library of a rating that was not taken in, nor better what it says.
 */
@NullMarked
package io.reelcast.backtest.contestant.foreign;

import org.jspecify.annotations.NullMarked;
