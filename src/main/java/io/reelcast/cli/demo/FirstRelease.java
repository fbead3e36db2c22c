package io.reelcast.cli.demo;

import io.reelcast.Settings;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.train.TrainingScreen;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.training.warm.WarmTraining;

/** What a demo predicts with: a release trained on the made world's past, unless there is one. */
final class FirstRelease {
  /** Few enough that nobody waits long for the first prediction. */
  private static final int SAMPLES = 20_000;

  private FirstRelease() {}

  /**
   * Trains and publishes it where nothing that has learnt was ever published.
   *
   * @param past what is trained on
   */
  static void ensure(Workplace workplace, RatingSource past, Console console) {
    workplace.ensureTopics();
    Settings settings = workplace.settings();
    boolean isThere =
        Releases.read(settings, workplace.kafka())
            .current()
            .filter(release -> !release.isNewborn())
            .isPresent();
    if (isThere) {
      return;
    }
    console.note("Training a first release on the made world's past ...");
    ReleaseFiles release =
        new WarmTraining(
                settings.model(),
                settings.training().withSamplesUpTo(SAMPLES),
                Version.NUMBER,
                workplace.directory().resolve("training"),
                new TrainingScreen(console, settings.training().passes().epochs()))
            .train(past)
            .release();
    Releases.publish(release, settings, workplace.kafka());
  }
}
