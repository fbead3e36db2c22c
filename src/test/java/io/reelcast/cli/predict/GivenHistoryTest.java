package io.reelcast.cli.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.release.Release;
import io.reelcast.setting.InvalidSetting;
import java.time.Instant;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GivenHistoryTest {
  private static final long NEWEST = 1_577_836_800_000L; // 2020-01-01T00:00:00Z

  @Test
  void setsRatingsWithoutTimesAMinuteApart() {
    UserState state = state("m1=4.5, m2=3,m3=5");

    assertThat(state.history().records())
        .containsExactly(
            new HistoryRecord("m1", 4.5, NEWEST - 120_000),
            new HistoryRecord("m2", 3, NEWEST - 60_000),
            new HistoryRecord("m3", 5, NEWEST));
    assertThat(state.statistics().sum()).isEqualTo(12.5);
  }

  @Test
  void takesTimesThatAreGiven() {
    UserState state = state("m1=4@1970-01-01T00:00:01Z,m2=3@1970-01-01T00:00:00.0020009Z");

    assertThat(state.history().records())
        .containsExactly(new HistoryRecord("m2", 3, 2), new HistoryRecord("m1", 4, 1_000));
  }

  @ParameterizedTest
  @CsvSource({
    "a=b=3, a=b",
    "a@b=3, a@b",
    "=x=3, =x",
    "a=@b=3@2020-01-01T00:00:00Z, a=@b",
    "'two words=3', two words"
  })
  void takesIdsThatHoldSigns(String words, String movieId) {
    assertThat(state(words).history().newest().orElseThrow().movieId()).isEqualTo(movieId);
  }

  @Test
  void passesOverARepeatAsTheStreamDoes() {
    UserState state = state("m1=4@2020-01-01T00:00:00Z,m1=4@2020-01-01T00:00:00Z");

    assertThat(state.sequence()).isEqualTo(1);
  }

  @Test
  void takesAnyNumberOfRatings() {
    UserState state = state("m=3,".repeat(9_999) + "m=3");

    assertThat(state.sequence()).isEqualTo(10_000);
    assertThat(state.history().size()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void isPredictedFromAsTheStreamPredicts(long seed) {
    Release release = LearntReleases.random(seed).release();
    Random random = new Random(seed);
    Journey journey = new Journey(release);
    StringJoiner words = new StringJoiner(",");
    Forecast expected = null;
    for (int i = random.nextInt(1, 12); i > 0; i--) {
      String movieId = "m" + random.nextInt(30);
      double rating = random.nextInt(1, 11) / 2.0;
      long ratedAt = random.nextLong(10_000_000_000L);
      words.add(movieId + "=" + rating + "@" + Instant.ofEpochMilli(ratedAt));
      expected = journey.take(Ratings.rating(movieId, rating, ratedAt)).prediction().forecast();
    }

    UserState state = GivenHistory.parse(words.toString()).state(release);

    assertThat(release.forecast(state)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"m1=0.5", "m1=5", "m1=5.0", "m1=+5", "m1=50e-1"})
  void takesTheEndsOfTheScale(String words) {
    assertThat(state(words).sequence()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\"\" | '' | is no rating",
        "m1 | 'm1' | is no rating",
        "m1=4,,m2=3 | '' | is no rating",
        "m1=4, | '' | is no rating",
        "m1=4,=3 | '=3' | names no movie",
        "m1=4,m2= | 'm2=' | gives '', which is no number",
        "m1=4,m2=good | 'm2=good' | gives 'good', which is no number",
        "m1=NaN | 'm1=NaN' | no number",
        "m1=4f | 'm1=4f' | no number",
        "m1=0x1p1 | 'm1=0x1p1' | no number",
        "m1=4@noon | 'm1=4@noon' | given at 'noon', which is no time",
        "m1=4@ | 'm1=4@' | no time",
        "m1=4@+999999999-01-01T00:00:00Z | 'm1=4@+999999999-01-01T00:00:00Z' | no time",
        "m1=4,m2=3@2020-01-01T00:00:00Z | 'm1=4' | has no time",
        "m1=4,m2=5.5 | 'm2=5.5' | off the scale of the release: expected 0.5 to 5.0",
        "m1=0 | 'm1=0' | off the scale",
        "m1=-1 | 'm1=-1' | off the scale",
        "m1=1e400 | 'm1=1e400' | off the scale"
      })
  void namesTheItemThatItRefuses(String words, String item, String reason) {
    assertThatThrownBy(() -> state(words))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageStartingWith("--history: '")
        .hasMessageContainingAll(item, reason);
  }

  private static UserState state(String words) {
    return GivenHistory.parse(words).state(Newborns.newborn());
  }
}
