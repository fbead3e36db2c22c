/**
 * All contestants that there are, ours and those that others bring along.
 *
 * <p>In: names. Out: makers of contestants. It must not run them.
 */
@NullMarked
package io.reelcast.backtest.contestant;

import org.jspecify.annotations.NullMarked;
