package io.reelcast.cli.train;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ratings come from that are trained on. */
record Origin(RatingSource ratings) implements AutoCloseable {

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
        description = "The ratings that were published to your Kafka.")
    private boolean fromTopic;
  }

  static Origin open(Choice choice, CommonOptions options) {
    if (choice.data == null) {
      throw new IllegalStateException("to come");
    }
    return new Origin(MovieLensSource.open(choice.data));
  }

  @Override
  public void close() {}
}
