package io.reelcast.model.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GenresTest {

  @Test
  void eachGenreHasItsBit() {
    Genres genres = new Genres(List.of("Drama", "Crime", "Horror"));

    assertThat(genres.size()).isEqualTo(3);
    assertThat(genres.bitsOf(List.of("Drama"))).isEqualTo(0b001);
    assertThat(genres.bitsOf(List.of("Horror", "Crime"))).isEqualTo(0b110);
    assertThat(genres.bitsOf(List.of("Crime", "Crime"))).isEqualTo(0b010);
  }

  @Test
  void genreThatIsNotToldApartHasNoBit() {
    Genres genres = new Genres(List.of("Drama"));

    assertThat(genres.bitsOf(List.of("Western", "drama"))).isZero();
    assertThat(genres.bitsOf(List.of())).isZero();
  }

  @Test
  void thirtyOneGenresFit() {
    Genres genres = new Genres(numbered(31));

    assertThat(genres.bitsOf(numbered(31))).isEqualTo(Integer.MAX_VALUE);
    assertThat(genres.bitsOf(List.of("30"))).isEqualTo(1 << 30);
  }

  @Test
  void refusesMoreThanThirtyOneAndOneTwice() {
    assertThatThrownBy(() -> new Genres(numbered(32)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 31");
    assertThatThrownBy(() -> new Genres(List.of("Drama", "Drama")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("each once");
  }

  @Test
  void mostFrequentOnesComeFirstAndEqualOnesByName() {
    List<List<String>> catalogue =
        List.of(
            List.of("Western", "Drama"),
            List.of("Drama", "Comedy"),
            List.of("Drama", "Comedy", "Crime"),
            List.of());

    assertThat(Genres.mostFrequent(catalogue, 9).names())
        .containsExactly("Drama", "Comedy", "Crime", "Western");
    assertThat(Genres.mostFrequent(catalogue, 3).names())
        .containsExactly("Drama", "Comedy", "Crime");
    assertThat(Genres.mostFrequent(catalogue, 0).names()).isEmpty();
  }

  private static List<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(Integer::toString).toList();
  }
}
