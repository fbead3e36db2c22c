package io.reelcast.model.movie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MovieTableTest {
  private static final MovieFacts LIKED = new MovieFacts(2, 3, 4.5, 1999, 1);

  @Test
  void movieGetsTheMeanAndItsBias() {
    MovieTable movies = table(Map.of("m1", LIKED));

    // 3.5 + 3 / (2 + 4)
    assertThat(movies.expected("m1")).isEqualTo(4);
    assertThat(movies.bias(movies.facts("m1"))).isEqualTo(0.5);
    // (4.5 - 4.5 + 4) / (2 + 4)
    assertThat(movies.deviation(movies.facts("m1"))).isEqualTo(Math.sqrt(4 / 6.0));
  }

  @Test
  void unknownMovieGetsTheMean() {
    MovieTable movies = table(Map.of("m1", LIKED));

    assertThat(movies.facts("m2")).isEqualTo(MovieFacts.UNKNOWN);
    assertThat(movies.expected("m2")).isEqualTo(3.5);
  }

  @Test
  void changesNoMoreOnceItIsMade() {
    Map<String, MovieFacts> known = new HashMap<>(Map.of("m1", LIKED));
    MovieTable movies = table(known);

    known.clear();

    assertThat(movies.size()).isEqualTo(1);
    assertThat(movies.facts("m1")).isEqualTo(LIKED);
  }

  @Test
  void listsAllMoviesById() {
    MovieTable movies =
        table(Map.of("m2", LIKED, "m10", MovieFacts.UNKNOWN, "m1", MovieFacts.UNKNOWN));

    assertThat(movies.all().keySet()).containsExactly("m1", "m10", "m2");
    assertThat(movies.genres().names()).containsExactly("Drama");
  }

  private static MovieTable table(Map<String, MovieFacts> movies) {
    return new MovieTable(3.5, 4, new Genres(List.of("Drama")), movies);
  }
}
