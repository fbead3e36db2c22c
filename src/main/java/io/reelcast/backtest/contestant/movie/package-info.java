/**
 * Contestants that know what ratings each movie got, and learn with every rating.
 *
 * <p>In: ratings. Out: the ratings of movies that are told. They must not learn anything
 * beforehand.
 */
@NullMarked
package io.reelcast.backtest.contestant.movie;

import org.jspecify.annotations.NullMarked;
