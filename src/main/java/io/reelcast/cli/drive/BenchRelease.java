package io.reelcast.cli.drive;

import io.reelcast.Settings;
import io.reelcast.cli.common.Version;
import io.reelcast.model.release.Release;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.nio.file.Path;

/** A network of the size that the settings say: what it has learnt does not move its cost. */
final class BenchRelease {
  private static final long RATINGS = 50_000;

  private BenchRelease() {}

  /** Trained for one pass over the first ratings of a source. */
  static Release trained(Settings settings, RatingSource source, Path directory) {
    TrainingSettings training = settings.training().withEpochs(1);
    return new WarmTraining(
            settings.model(), training, Version.NUMBER, directory, TrainingWatch.NOBODY)
        .train(new FirstRatings(source, RATINGS))
        .release()
        .release();
  }
}
