package io.reelcast.model.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Two comedies, one of them a drama too; a western that nobody learnt factors of. */
final class NewcomersTest {
  private static final int COMEDY = 1;
  private static final int DRAMA = 2;
  private static final int WESTERN = 4;
  private static final double DAMPING = 3;
  private static final Factors LEARNT =
      new Factors(
          3.5,
          0.99,
          List.of(3f, 4f, 4f),
          List.of(
              new MovieVector("funny", 0.5f, new float[] {1, -2}),
              new MovieVector("bitter", -0.25f, new float[] {0.5f, 4}),
              new MovieVector("nameless", 8, new float[] {8, 8})));

  @Test
  void newMovieHasTheMeansOfItsGenre() {
    // Of the comedies (0.5 - 0.25) / 2, (1 + 0.5) / 2, (-2 + 4) / 2; its rating is as usual:
    // (3 · 0.125 + 0.125) / 4.
    assertThat(newcomers(Map.of("new", facts(1, 0.125, COMEDY))))
        .containsExactly(Tuple.tuple("new", 0.125f, 0.75f, 1f));
  }

  @Test
  void ofSeveralGenresItHasTheMeanOfTheirMeans() {
    // The only drama is -0.25, 0.5, 4: half way between are -0.0625, 0.625, 2.5.
    // (3 · -0.0625 + 0.1875) / 4 is nothing.
    assertThat(newcomers(Map.of("new", facts(1, 0.1875, COMEDY | DRAMA))))
        .containsExactly(Tuple.tuple("new", 0f, 0.625f, 2.5f));
  }

  @Test
  void genreOfWhichNoFactorsAreKnownSaysNothing() {
    // (3 · 0.125 + 1.625) / 4.
    assertThat(newcomers(Map.of("new", facts(1, 1.625, COMEDY | WESTERN))))
        .containsExactly(Tuple.tuple("new", 0.5f, 0.75f, 1f));
  }

  @Test
  void withoutAnyKnownGenreThereAreOnlyItsOwnRatings() {
    // 2 / (3 + 1) and -2 / (3 + 5).
    assertThat(newcomers(Map.of("a", facts(1, 2, 0), "b", facts(5, -2, WESTERN))))
        .containsExactlyInAnyOrder(
            Tuple.tuple("a", 0.5f, 0f, 0f), Tuple.tuple("b", -0.25f, 0f, 0f));
  }

  @Test
  void ownRatingsWeighMoreTheMoreThereAre() {
    // (3 · 0.125 + 29 · 1) / (3 + 29).
    assertThat(newcomers(Map.of("new", facts(29, 29, COMEDY))))
        .containsExactly(Tuple.tuple("new", 0.91796875f, 0.75f, 1f));
  }

  @Test
  void moviesThatNobodyRatedAndThoseWithFactorsAreNoNewcomers() {
    assertThat(
            newcomers(
                Map.of("unrated", facts(0, 0, COMEDY), "nameless", facts(7, 1, WESTERN | DRAMA))))
        .isEmpty();
  }

  @Test
  void factorsOfTheOthersAndTheBasisStay() {
    MovieTable movies = table(Map.of("new", facts(1, 1, COMEDY)));

    Factors factors = new Newcomers(LEARNT, movies, DAMPING).with(movies);

    assertThat(factors.all()).isEqualTo(LEARNT.all());
    assertThat(factors.generation()).isEqualTo(LEARNT.generation());
  }

  @Test
  void thoseOfAnEarlierTimeGo() {
    MovieTable movies = table(Map.of("new", facts(1, 1, COMEDY)));
    Factors earlier = LEARNT.with(List.of(new MovieVector("gone", 1, new float[] {1, 1})));

    Factors factors = new Newcomers(earlier, movies, DAMPING).with(movies);

    assertThat(factors.newcomers()).extracting(MovieVector::movieId).containsExactly("new");
  }

  @Test
  void whereThereAreNoFactorsThereAreNoNewcomers() {
    MovieTable movies = table(Map.of("new", facts(1, 1, COMEDY)));

    assertThat(new Newcomers(Factors.NONE, movies, DAMPING).with(movies)).isSameAs(Factors.NONE);
  }

  /** Of each its id, its surplus and its two factors. */
  private static List<Tuple> newcomers(Map<String, MovieFacts> others) {
    MovieTable movies = table(others);
    return new Newcomers(LEARNT, movies, DAMPING)
        .with(movies).newcomers().stream()
            .map(
                movie ->
                    Tuple.tuple(movie.movieId(), movie.surplus(), movie.factor(1), movie.factor(2)))
            .toList();
  }

  private static MovieTable table(Map<String, MovieFacts> others) {
    Map<String, MovieFacts> all = new HashMap<>();
    all.put("funny", facts(9, 5, COMEDY));
    all.put("bitter", facts(9, -2, COMEDY | DRAMA));
    all.putAll(others);
    return new MovieTable(3.5, 5, new Genres(List.of("Comedy", "Drama", "Western")), all);
  }

  private static MovieFacts facts(long count, double surplus, int genres) {
    return new MovieFacts(count, surplus, surplus * surplus, 2000, genres);
  }
}
