package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import io.reelcast.rating.Movie;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The errors that a release tells of itself against a brute-force twin. */
final class TrainingErrorsTest {
  @TempDir private Path directory;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void areThoseOfAReleaseThatKnewTheMoviesAsTheyWere(long seed) {
    ListedRatings ratings = Crowds.agreeing(seed, 20, 40, 30);

    Release release = SmallTraining.usual().thorough().on(ratings, directory).release().release();

    NaiveExam exam = new NaiveExam(release, before(release, ratings), ratings.ratings()).from(450);
    Training training = release.learnt().map(Learnt::training).orElseThrow();
    assertThat(training.ratings()).isEqualTo(600);
    assertThat(training.samples()).isEqualTo(exam.learnt);
    assertThat(training.heldBack()).isEqualTo(exam.heldBack);
    assertThat(training.blind()).isCloseTo(exam.root(exam.blind), within(1e-5));
    assertThat(training.conditioned()).isCloseTo(exam.root(exam.conditioned), within(1e-5));
    assertThat(training.newborn()).isCloseTo(exam.root(exam.newborn), within(1e-5));
  }

  /** Movies that nobody has rated yet; the catalogue says their years and genres. */
  private static RunningMovies before(Release release, ListedRatings ratings) {
    Genres genres = release.learnt().orElseThrow().movies().genres();
    Map<String, MovieFacts> movies =
        ratings
            .movies()
            .collect(
                Collectors.toMap(
                    Movie::movieId,
                    movie -> MovieFacts.of(movie.year().orElse(0), genres.bitsOf(movie.genres()))));
    return new RunningMovies(Newborns.HALF_STARS.prior(), 5, genres, movies);
  }
}
