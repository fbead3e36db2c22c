/**
 * Whether one contestant is better than another, or only luckier.
 *
 * <p>In: each user's errors under both, on the same windows. Out: a difference with an interval. It
 * must not know where the errors come from.
 */
@NullMarked
package io.reelcast.backtest.compare;

import org.jspecify.annotations.NullMarked;
