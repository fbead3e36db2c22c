package io.reelcast.backtest.contestant.network.course;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Arrival;
import io.reelcast.training.sample.RunningCrowd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReleaseCourseTest {
  private static final ReleaseFiles TRAINED = InsightReleases.random(1);

  @Test
  void tellsTheCrowdAnewAfterAHundredTwoHundredFourHundredAndThenEverySoMany() {
    ReleaseCourse releases = new ReleaseCourse(TRAINED, nobody(), 300, Optional.empty());
    List<Integer> changes = new ArrayList<>();

    ReleaseId last = releases.current().id();
    for (int taken = 1; taken <= 1_700; taken++) {
      releases.take(rated("m" + taken % 7));
      if (!releases.current().id().equals(last)) {
        changes.add(taken);
        last = releases.current().id();
      }
    }

    assertThat(changes).containsExactly(100, 200, 400, 700, 1_000, 1_300, 1_600);
  }

  @Test
  void aReleaseKnowsTheRatingsBeforeItAndNoLaterOne() {
    ReleaseCourse releases = new ReleaseCourse(TRAINED, nobody(), 5_000, Optional.empty());

    for (int taken = 1; taken <= 150; taken++) {
      releases.take(rated("m1"));
    }

    MovieTable known = releases.current().learnt().orElseThrow().movies();
    assertThat(known.facts("m1").count()).isEqualTo(100);
    assertThat(known.mean()).isEqualTo(4);
  }

  @Test
  void weightsStayAndEveryReleaseIsWhatItsZipSays() {
    ReleaseCourse releases = new ReleaseCourse(TRAINED, nobody(), 100, Optional.empty());
    Set<ReleaseId> seen = new HashSet<>();

    for (int taken = 1; taken <= 300; taken++) {
      releases.take(rated("m" + taken % 3));
      seen.add(releases.current().id());
    }

    ReleaseFiles unzipped = ReleaseFiles.unzip(releases.files().zip());
    assertThat(seen).hasSize(4);
    assertThat(unzipped.id()).isEqualTo(releases.current().id());
    assertThat(unzipped.content("coefficients.bin")).isEqualTo(TRAINED.content("coefficients.bin"));
    assertThat(unzipped.release().learnt().orElseThrow().movies().all())
        .isEqualTo(releases.current().learnt().orElseThrow().movies().all());
  }

  @Test
  void aNewbornAndAGivenReleaseStayAsTheyAre() {
    ReleaseCourse newborn = new ReleaseCourse(Newborns.files(), nobody(), 100, Optional.empty());
    ReleaseCourse given = ReleaseCourse.staying(TRAINED);

    for (int taken = 1; taken <= 300; taken++) {
      newborn.take(rated("m1"));
      given.take(rated("m1"));
    }

    assertThat(newborn.current().id()).isEqualTo(Newborns.files().id());
    assertThat(given.current().id()).isEqualTo(TRAINED.id());
  }

  private static RunningCrowd nobody() {
    Movie movie = Movie.of("m1", "One", OptionalInt.empty(), List.of("Comedy", "Drama"));
    return RunningCrowd.before(List.of(movie), 2, 3.5, 5);
  }

  /** By somebody of whom nothing is known. */
  private static Advance rated(String movieId) {
    Rating rating = rating(movieId, 4, 0);
    return Predictor.advance(
        UserState.UNKNOWN,
        new Arrival(rating, new Cause(0, 0)),
        UserState.UNKNOWN.receive(rating),
        Newborns.newborn());
  }
}
