/**
 * The verb {@code backtest}.
 *
 * <p>In: where the ratings lie, who takes part. Out: a table that grows, a report, files. It must
 * not compute an error.
 */
@NullMarked
package io.reelcast.cli.backtest;

import org.jspecify.annotations.NullMarked;
