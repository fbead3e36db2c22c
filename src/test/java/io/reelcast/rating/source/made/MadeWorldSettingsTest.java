package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MadeWorldSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 0, 'users must be 1 or more, but is 0'",
    "1, -2, 1, 0, 'movies must be 1 or more, but is -2'",
    "1, 1, -3, 0, 'ratings must be 0 or more, or empty for a world without end, but is -3'",
    "1, 1, 1, -4, 'turn must be 0 or more, but is -4'",
  })
  void refusesAWorldThatCannotBe(int users, int movies, long ratings, long turn, String message) {
    assertThatThrownBy(
            () ->
                new MadeWorldSettings(
                    1,
                    users,
                    movies,
                    OptionalLong.of(ratings),
                    MadeSettings.START,
                    MadeSettings.HALF_STARS,
                    turn))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
