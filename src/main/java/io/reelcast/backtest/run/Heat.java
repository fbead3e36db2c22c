package io.reelcast.backtest.run;

import io.reelcast.backtest.score.Score;

/**
 * One run of one contestant.
 *
 * @param preparing seconds that it took to be made, training included
 * @param playing seconds that it took to play all ratings
 */
public record Heat(int seed, Score score, double preparing, double playing) {}
