package io.reelcast.backtest.contestant.network;

import io.reelcast.training.warm.TrainingWatch;
import java.nio.file.Path;

/**
 * Where and how networks are trained.
 *
 * @param directory where samples and checkpoints lie
 * @param refreshEvery after how many ratings a release tells anew what the crowd says
 * @param watch looks on
 */
public record Workshop(
    String codeVersion, Path directory, long refreshEvery, TrainingWatch watch) {}
