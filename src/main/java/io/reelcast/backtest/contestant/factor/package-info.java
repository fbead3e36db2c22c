/**
 * Contestants that describe movies by a few learnt factors, and users by their share of each.
 *
 * <p>In: ratings, for some the warm part beforehand. Out: the ratings of movies that are told. They
 * must not be versions of what our own network is fed with: those are compared with it.
 */
@NullMarked
package io.reelcast.backtest.contestant.factor;

import org.jspecify.annotations.NullMarked;
