package io.reelcast.cli.train;

import io.reelcast.Settings;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Workplace;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import io.reelcast.replay.published.PublishedRatings;
import io.reelcast.setting.InvalidSetting;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ratings come from that are trained on. */
record Origin(RatingSource ratings, Optional<Workplace> workplace) implements AutoCloseable {

  /** What the command line says about it. */
  static final class Choice {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        required = true,
        description = "A MovieLens directory, or one CSV file.")
    private @Nullable Path data;

    @Option(
        names = "--from-topic",
        required = true,
        description = "The ratings that were published to Kafka, in the order of their arrival.")
    private boolean fromTopic;
  }

  static Origin open(Choice choice, CommonOptions options) {
    if (choice.data != null) {
      return new Origin(MovieLensSource.open(choice.data), Optional.empty());
    }
    if (!Workplace.isThere(options)) {
      throw new InvalidSetting(
          "--from-topic: no Kafka runs in "
              + options.workDirectory()
              + "; name yours with --bootstrap-servers, or start 'reelcast run' or 'demo'");
    }
    Workplace workplace = Workplace.open(options);
    try {
      Settings settings = workplace.settings();
      RatingSource ratings =
          PublishedRatings.open(
              workplace.kafka(), settings.topics(), new RatingCheck(settings.rating()));
      return new Origin(ratings, Optional.of(workplace));
    } catch (RuntimeException broken) {
      workplace.close();
      throw broken;
    }
  }

  @Override
  public void close() {
    ratings.close();
    workplace.ifPresent(Workplace::close);
  }
}
