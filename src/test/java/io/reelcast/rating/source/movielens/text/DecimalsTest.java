package io.reelcast.rating.source.movielens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "3, 3000000",
    "3.5, 3500000",
    "-0.000001, -1",
    "2000, 2000000000",
    ".5, 500000",
    "4., 4000000"
  })
  void readsDecimalNumbersAsMillionths(String text, int millionths) {
    assertThat(millionths(text)).isEqualTo(millionths);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        "1..2",
        "1-",
        "+1",
        "2000.000001",
        "99999999999999999999",
        "1.0000001",
        "NaN",
      })
  void refusesWhatIsNoSuchNumber(String text) {
    assertThat(millionths(text)).isEqualTo(Decimals.NONE);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void agreesWithJavaToTheLastBit(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 10_000; round++) {
      String text = random.nextInt(100) + "." + random.nextInt(1_000_000);
      assertThat(millionths(text) / 1e6).isEqualTo(Double.parseDouble(text));
    }
  }

  private static int millionths(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    return Decimals.millionths(bytes, 0, bytes.length);
  }
}
