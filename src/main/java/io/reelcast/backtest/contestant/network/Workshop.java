package io.reelcast.backtest.contestant.network;

import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Where and how networks are trained. What was trained here is not trained again: contestants that
 * differ only in what becomes of a network begin with the same one. For one thread.
 */
public final class Workshop {
  private final String codeVersion;
  private final Path directory;
  private final long refreshEvery;
  private final TrainingWatch watch;
  private final Map<String, ReleaseFiles> trained = new HashMap<>();

  /**
   * @param directory where samples and checkpoints lie
   * @param refreshEvery after how many ratings a release tells anew what the crowd says
   * @param watch looks on
   */
  public Workshop(String codeVersion, Path directory, long refreshEvery, TrainingWatch watch) {
    this.codeVersion = codeVersion;
    this.directory = directory;
    this.refreshEvery = refreshEvery;
    this.watch = watch;
  }

  String codeVersion() {
    return codeVersion;
  }

  Path directory() {
    return directory;
  }

  long refreshEvery() {
    return refreshEvery;
  }

  ReleaseFiles trained(RatingSource ratings, ModelSettings model, TrainingSettings training) {
    String task = String.join("|", ratings.fingerprint(), model.toString(), training.toString());
    return trained.computeIfAbsent(
        task,
        anew ->
            new WarmTraining(model, training, codeVersion, directory, watch)
                .train(ratings)
                .release());
  }
}
