/**
 * What several contestants are made of.
 *
 * <p>In: ratings of numbered users and movies. Out: sums and means that follow them. It must not
 * take part in a backtest itself.
 */
@NullMarked
package io.reelcast.backtest.contestant.part;

import org.jspecify.annotations.NullMarked;
