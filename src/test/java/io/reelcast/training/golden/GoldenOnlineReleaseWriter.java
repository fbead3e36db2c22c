package io.reelcast.training.golden;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.fixtures.online.StreamedUsers;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Learns a golden release online: of 480 ratings it is trained on 180, and of what follows every
 * fifth is of a new movie. Only where the format has a new version, under a new name, and never
 * over a file that is there:
 *
 * <pre>mvn test -Dtest=GoldenOnlineReleaseWriter -Dgolden.online-release=online-v2</pre>
 */
@EnabledIfSystemProperty(named = "golden.online-release", matches = ".+")
final class GoldenOnlineReleaseWriter {
  /** The offset of the first example. */
  static final int START = 1_000;

  private static final int WARM = 180;
  private static final int ALL = 420;
  private static final int NEW_EVERY = 5;
  private static final Movie NEW =
      Movie.of("m13", "New", OptionalInt.of(2030), List.of("Comedy", "Horror"));
  private static final List<String> MOVIES = List.of("m1", "m13", "m6", "nobody knows it", "m10");

  @TempDir private Path directory;

  @Test
  void writesTheFourthReleaseOfALineageAndWhatItSays() throws IOException {
    ListedRatings crowd = Crowds.agreeing(20260101, 40, 12, 12);
    ReleaseFiles newest =
        new WarmTraining(
                Newborns.HALF_STARS,
                GoldenReleaseWriter.settings(),
                "0.1.0",
                directory.resolve("trained"),
                TrainingWatch.NOBODY)
            .train(new ListedRatings(crowd.catalogue(), crowd.ratings().subList(0, WARM)))
            .release();
    StreamedUsers users = new StreamedUsers();
    for (Rating rating : crowd.ratings().subList(0, WARM)) {
      users.take(rating, newest.release());
    }
    OnlineTrainer trainer = OnlineTrainer.behind(newest, means(directory), START);
    trainer.describe(NEW);
    trainer.describedTo(List.of(13L));

    for (int place = WARM; place < ALL; place++) {
      Rating given = crowd.ratings().get(place);
      Rating rating =
          place % NEW_EVERY == 0
              ? new Rating(given.userId(), NEW.movieId(), 4.5, given.ratedAt())
              : given;
      newest =
          trainer.take(users.take(rating, newest.release()), START + place - WARM).orElse(newest);
    }

    GoldenReleaseWriter.write(System.getProperty("golden.online-release", ""), newest, MOVIES);
  }

  static Means means(Path directory) {
    return new Means(
        SmallOnline.USUAL, Newborns.HALF_STARS, GoldenReleaseWriter.settings(), "0.1.0", directory);
  }
}
