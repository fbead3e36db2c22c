/**
 * Backtests that were written to a file, held against each other.
 *
 * <p>In: files that {@code backtest} wrote. Out: paired differences. What was not measured on the
 * same windows must not be compared.
 */
@NullMarked
package io.reelcast.backtest.stored;

import org.jspecify.annotations.NullMarked;
