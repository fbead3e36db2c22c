/**
 * A backtest: who plays, when, on which threads.
 *
 * <p>In: a course and makers of contestants. Out: what each scored and how long it took. Nothing
 * but seconds may depend on threads or the clock, and one contestant's failure must not take the
 * others' results away.
 */
@NullMarked
package io.reelcast.backtest.run;

import org.jspecify.annotations.NullMarked;
