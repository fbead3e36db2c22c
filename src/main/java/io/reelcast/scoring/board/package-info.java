/**
 * How well everyone has predicted, over all scores and over many a part of them.
 *
 * <p>In: scores, one after the other. Out: mean errors and coverage, whenever they are asked for,
 * and the sums behind them as bytes. It must not know where scores come from, nor where bytes go.
 */
@NullMarked
package io.reelcast.scoring.board;

import org.jspecify.annotations.NullMarked;
