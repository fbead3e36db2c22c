/**
 * Which release predicts while a backtest goes on.
 *
 * <p>In: what each rating did. Out: the release that predicts from then on. It must not predict.
 */
@NullMarked
package io.reelcast.backtest.contestant.network.course;

import org.jspecify.annotations.NullMarked;
