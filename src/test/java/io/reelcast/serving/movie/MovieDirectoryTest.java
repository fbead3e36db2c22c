package io.reelcast.serving.movie;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class MovieDirectoryTest {
  private final MovieDirectory directory = new MovieDirectory(3);

  @Test
  void tellsWhatWasPublishedLast() {
    publish("1", "Toy Story");
    publish("1", "Toy Story (restored)");

    assertThat(directory.title("1")).contains("Toy Story (restored)");
    assertThat(directory.find("1")).map(Movie::year).contains(OptionalInt.of(1995));
    assertThat(directory.title("2")).isEmpty();
  }

  @Test
  void forgetsWhatWasTakenAway() {
    publish("1", "Toy Story");

    directory.published("1", Optional.empty());

    assertThat(directory.find("1")).isEmpty();
    assertThat(directory.size()).isZero();
  }

  @Test
  void passesOverWhatIsNoMovie() {
    directory.published("1", Optional.of(new byte[] {1, 2, 3}));

    assertThat(directory.size()).isZero();
  }

  @Test
  void remembersNoMoreThanItMay() {
    for (String id : List.of("1", "2", "3", "4")) {
      publish(id, "Movie " + id);
    }
    publish("2", "Another");

    assertThat(directory.size()).isEqualTo(3);
    assertThat(directory.title("4")).isEmpty();
    assertThat(directory.title("2")).contains("Another");
  }

  @Test
  void findsTitlesThatHoldTheWordsTheHighestRankFirst() {
    publish("1", "The STORY of One");
    publish("2", "Toy Story");
    publish("3", "Heat");
    Map<String, Long> ratings = Map.of("2", 7L);

    List<Movie> found = directory.search("story", 5, id -> ratings.getOrDefault(id, 0L));

    assertThat(found).extracting(Movie::movieId).containsExactly("2", "1");
    assertThat(directory.search("story", 1, id -> 0))
        .extracting(Movie::movieId)
        .containsExactly("1");
    assertThat(directory.search("nowhere", 5, id -> 0)).isEmpty();
  }

  private void publish(String movieId, String title) {
    Movie movie = Movie.of(movieId, title, OptionalInt.of(1995), List.of("Comedy"));
    directory.published(movieId, Optional.of(MovieSerde.encode(movie)));
  }
}
