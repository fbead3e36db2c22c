package io.reelcast.stream.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only who lacks nothing can tell that there is no such user. */
final class FreshnessTest {
  @ParameterizedTest
  @CsvSource({
    "ACTIVE, 0, true",
    "ACTIVE, 12, true",
    "ACTIVE, -1, false",
    "STANDBY, 0, true",
    "STANDBY, 1, false",
    "STANDBY, -1, false"
  })
  void copyThatLacksChangesSaysNothingOfWhatItDoesNotHave(
      Freshness.Source source, long behind, boolean canTell) {
    Freshness freshness = new Freshness(source, behind, 0);

    assertThat(freshness.canTellWhatIsNotThere()).isEqualTo(canTell);
  }
}
