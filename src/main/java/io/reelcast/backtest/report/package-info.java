/**
 * What is told of a backtest, in files that programs read.
 *
 * <p>In: what came of a backtest. Out: standings, JSON, tables. Every figure here comes from the
 * scores; nothing is left out because it does not please.
 */
@NullMarked
package io.reelcast.backtest.report;

import org.jspecify.annotations.NullMarked;
