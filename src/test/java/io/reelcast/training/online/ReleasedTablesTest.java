package io.reelcast.training.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.fixtures.online.StreamedUsers;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.release.Learnt;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.training.online.OnlineTrainer.Means;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What releases tell of movies is what all ratings up to them say, counted naively. */
final class ReleasedTablesTest {
  private static final Movie NEW =
      Movie.of("new", "New", OptionalInt.of(2030), List.of("Comedy", "Horror"));

  @TempDir private static Path directory;

  private static ReleaseFiles trained = Newborns.files();

  @BeforeAll
  static void learn() {
    trained = SmallCourse.trained(SmallCourse.ALL, directory.resolve("trained"));
  }

  @Test
  void tableIsThatOfAllRatings() {
    Course course = SmallCourse.behind(trained, means(SmallOnline.USUAL));
    course.take(SmallCourse.STREAMED);

    for (int made = 0; made < course.releases().size(); made++) {
      List<Rating> all = SmallCourse.CROWD.ratings().subList(0, 400 + 60 * (made + 1));
      MovieTable table = learnt(course.releases().get(made)).movies();

      assertThat(table.mean()).isCloseTo(mean(all), within(1e-9));
      assertThat(table.all().values().stream().mapToLong(MovieFacts::count).sum())
          .isEqualTo(all.size());
      for (Movie movie : SmallCourse.CROWD.catalogue()) {
        assertAgree(table, movie, all);
      }
    }
    assertThat(course.releases()).hasSize(13);
  }

  private static void assertAgree(MovieTable table, Movie movie, List<Rating> all) {
    MovieFacts facts = table.facts(movie.movieId());
    double surplus = 0;
    double squares = 0;
    long count = 0;
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).movieId().equals(movie.movieId())) {
        double more = all.get(place).rating() - mean(all.subList(0, place));
        surplus += more;
        squares += more * more;
        count++;
      }
    }
    assertThat(facts.count()).isEqualTo(count);
    assertThat(facts.surplus()).isCloseTo(surplus, within(1e-9));
    assertThat(facts.squares()).isCloseTo(squares, within(1e-9));
    assertThat(facts.year()).isEqualTo(movie.year().orElse(0));
    assertThat(table.genres().names().stream().filter(name -> has(table, facts, name)).toList())
        .isEqualTo(movie.genres());
  }

  private static boolean has(MovieTable table, MovieFacts facts, String genre) {
    return (facts.genres() & table.genres().bitsOf(List.of(genre))) != 0;
  }

  private static double mean(List<Rating> ratings) {
    return ratings.stream().mapToDouble(Rating::rating).average().orElse(3.5);
  }

  @Test
  void newMovieIsTakenForOneOfItsGenresUntilItsOwnRatingsSayMore() {
    List<Movie> catalogue = new ArrayList<>(SmallCourse.CROWD.catalogue());
    catalogue.add(NEW);
    Course course = new Course(trained, means(SmallOnline.USUAL), catalogue, new StreamedUsers());

    course.take(withNewMovie(SmallCourse.STREAMED.subList(0, 120)));

    Learnt before = learnt(trained);
    assertThat(before.factors().newcomers()).isEmpty();
    for (ReleaseFiles release : course.releases()) {
      Learnt learnt = learnt(release);
      MovieFacts facts = learnt.movies().facts("new");
      MovieVector vector = learnt.factors().movie(MovieKey.of("new"));
      // Factors were learnt with movie-bias-damping 3.
      double usual = (mean(before, "Comedy", 0) + mean(before, "Horror", 0)) / 2;
      double surplus = (3 * usual + facts.surplus()) / (3 + facts.count());

      assertThat(learnt.factors().newcomers()).containsExactly(vector);
      assertThat(facts.count()).isEqualTo(12L * Course.descent(release).round());
      assertThat(facts.year()).isEqualTo(2030);
      assertThat(vector.surplus()).isCloseTo((float) surplus, within(1e-6f));
      for (int factor = 1; factor < vector.size(); factor++) {
        double own = (mean(before, "Comedy", factor) + mean(before, "Horror", factor)) / 2;
        assertThat(vector.factor(factor)).isCloseTo((float) own, within(1e-6f));
      }
      assertThat(learnt.factors().generation()).isEqualTo(before.factors().generation());
      assertThat(learnt.layout()).isEqualTo(before.layout());
    }
    assertThat(course.releases()).hasSize(2);
  }

  /** Of one factor; the first one is the surplus. */
  private static double mean(Learnt learnt, String genre, int factor) {
    Map<String, Movie> movies =
        SmallCourse.CROWD.catalogue().stream()
            .collect(Collectors.toMap(Movie::movieId, movie -> movie));
    return learnt.factors().all().stream()
        .filter(
            vector ->
                movies.containsKey(vector.movieId())
                    && movies.get(vector.movieId()).genres().contains(genre))
        .mapToDouble(vector -> factor == 0 ? vector.surplus() : vector.factor(factor))
        .average()
        .orElseThrow();
  }

  private static List<Rating> withNewMovie(List<Rating> ratings) {
    List<Rating> changed = new ArrayList<>(ratings);
    for (int place = 0; place < changed.size(); place += 5) {
      Rating rating = changed.get(place);
      changed.set(place, new Rating(rating.userId(), "new", 4.5, rating.ratedAt()));
    }
    return changed;
  }

  @Test
  void fullTableKeepsTheMoviesWithTheMostRatings() {
    Course course = SmallCourse.behind(trained, means(SmallOnline.withMovies(12)));
    course.take(SmallCourse.STREAMED);

    Map<String, Long> counts = new HashMap<>();
    SmallCourse.CROWD.catalogue().forEach(movie -> counts.put(movie.movieId(), 0L));
    SmallCourse.WARM.forEach(rating -> counts.merge(rating.movieId(), 1L, Long::sum));
    for (int made = 0; made < course.releases().size(); made++) {
      SmallCourse.STREAMED
          .subList(60 * made, 60 * (made + 1))
          .forEach(rating -> counts.merge(rating.movieId(), 1L, Long::sum));
      List<String> rarest =
          counts.keySet().stream()
              .sorted(
                  Comparator.<String, Long>comparing(counts::get)
                      .thenComparing(Comparator.reverseOrder()))
              .limit(Math.max(0, counts.size() - 12))
              .toList();
      counts.keySet().removeAll(rarest);
      ReleaseFiles release = course.releases().get(made);

      assertThat(Course.descent(release).forgotten()).isEqualTo(rarest.size());
      assertThat(counts(release)).isEqualTo(counts);
    }
    assertThat(course.descents().get(0).forgotten()).isEqualTo(18);
  }

  /** Users remember movies that the table has forgotten, and go on to rate others. */
  @Test
  void whatFollowedMoviesThatLeftAFullTableIsForgottenToo() {
    Course course = SmallCourse.behind(trained, means(SmallOnline.withMovies(12)));

    course.take(SmallCourse.STREAMED);

    for (ReleaseFiles release : course.releases()) {
      assertThat(learnt(release).aftermaths().all()).hasSizeLessThanOrEqualTo(12);
    }
  }

  private static Map<String, Long> counts(ReleaseFiles release) {
    Map<String, Long> counts = new HashMap<>();
    learnt(release).movies().all().forEach((id, facts) -> counts.put(id, facts.count()));
    return counts;
  }

  private static Learnt learnt(ReleaseFiles release) {
    return release.release().learnt().orElseThrow();
  }

  private static Means means(OnlineSettings settings) {
    return SmallCourse.means(settings, SmallCourse.ALL, directory);
  }
}
