/**
 * A backtest as a page for a person.
 *
 * <p>In: what came of a backtest. Out: one HTML file. It must not compute an error, nor leave a
 * contestant out without a word.
 */
@NullMarked
package io.reelcast.backtest.page;

import org.jspecify.annotations.NullMarked;
