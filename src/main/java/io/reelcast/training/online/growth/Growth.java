package io.reelcast.training.online.growth;

import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Training;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.training.Example;
import io.reelcast.training.online.kept.Round;
import io.reelcast.training.warm.TooFewRatings;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Trains a network anew on all examples whenever they have doubled, as long as they are few: what
 * was learnt from a tenth of them is no place to go on from. Not for several threads.
 */
public final class Growth {
  private final GrowthSettings settings;
  private final Workshop workshop;
  private final Map<String, Movie> movies = new TreeMap<>();
  private final List<Rating> ratings = new ArrayList<>();
  private final Round all;
  private long due;

  /**
   * How, and where.
   *
   * @param directory where samples lie while it trains
   */
  public record Workshop(
      ModelSettings model,
      TrainingSettings training,
      String codeVersion,
      Path directory,
      TrainingWatch watch) {}

  /**
   * @param from the offset of the first example
   */
  public Growth(GrowthSettings settings, Workshop workshop, long from) {
    this.settings = settings;
    this.workshop = workshop;
    this.all = new Round(0, from);
    this.due = settings.first();
  }

  public void describe(Movie movie) {
    movies.put(movie.movieId(), movie);
  }

  /** Takes an example in that was trained on before. */
  public void recall(Example example, long offset) {
    ratings.add(example.rating());
    all.take(example, offset);
    while (ratings.size() >= due) {
      due *= 2;
    }
  }

  /** Takes the next example in; whether it is time to train. */
  public boolean take(Example example, long offset) {
    ratings.add(example.rating());
    all.take(example, offset);
    return ratings.size() == due;
  }

  /** Whether it will not train again. */
  public boolean isOver() {
    return due > settings.until();
  }

  /** The offset of the first example. */
  public long from() {
    return all.from();
  }

  /** All examples as a round of this number. */
  public Round round(int number) {
    return all.numbered(number);
  }

  /** A network that learnt from all; none where it is no better than the newborn. */
  public Optional<ReleaseFiles> train() {
    due *= 2;
    try {
      WarmTraining.Result result =
          new WarmTraining(
                  workshop.model(),
                  workshop.training(),
                  workshop.codeVersion(),
                  workshop.directory(),
                  workshop.watch())
              .train(new GrownRatings(List.copyOf(movies.values()), List.copyOf(ratings)));
      delete(result.directory());
      Training training = result.release().release().learnt().orElseThrow().training();
      return isBetter(training) ? Optional.of(result.release()) : Optional.empty();
    } catch (TooFewRatings notYet) {
      return Optional.empty();
    }
  }

  /** In the mean of the squared errors, movies unknown and known. */
  private static boolean isBetter(Training training) {
    double blind = training.blind() * training.blind();
    double conditioned = training.conditioned() * training.conditioned();
    return blind + conditioned < 2 * training.newborn() * training.newborn();
  }

  private static void delete(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot tidy up " + directory, broken);
    }
  }
}
