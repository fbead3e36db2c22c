package io.reelcast.scoring.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AdwinTest {
  private static final double DELTA = 0.002;
  private static final double RANGE = 4.5;
  private static final AdwinSettings OF_ERRORS = new AdwinSettings(DELTA, RANGE, 32, 5, 5);

  /** On three levels, so that it rises and falls. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void doesWhatAWindowDoesThatKeepsEveryValue(long seed) {
    Random random = new Random(seed);
    AdwinSettings settings =
        new AdwinSettings(
            DELTA,
            1 + random.nextInt(5),
            1 + random.nextInt(40),
            1 + random.nextInt(6),
            1 + random.nextInt(9));
    Adwin adwin = new Adwin(settings);
    FullWindow full = new FullWindow(settings);

    for (int at = 0; at < 2_400; at++) {
      double level = at < 900 ? 1 : at < 1_500 ? 3 : 0.5;
      double value = Math.abs(level + random.nextGaussian());

      assertThat(adwin.add(value)).isEqualTo(full.add(value));
      assertThat(adwin.size()).isEqualTo(full.values().size());
      assertThat(adwin.mean()).isCloseTo(FullWindow.mean(full.values()), within(1e-12));
    }
    assertThat(full.values()).hasSizeLessThan(1_000);
  }

  @Test
  void hasNoMeanOfNothing() {
    Adwin adwin = new Adwin(OF_ERRORS);

    assertThat(adwin.size()).isZero();
    assertThat(adwin.mean()).isNaN();
  }

  @Test
  void sparesValuesThatNeverChange() {
    Adwin adwin = new Adwin(new AdwinSettings(0.9, 1e-6, 1, 5, 1));

    for (int at = 0; at < 5_000; at++) {
      assertThat(adwin.add(0.1)).isEqualTo(Change.NONE);
    }
    assertThat(adwin.size()).isEqualTo(5_000);
    assertThat(adwin.mean()).isEqualTo(0.1);
  }

  /** Delta bounds the share of looks that see a change where there is none. */
  @ParameterizedTest
  @CsvSource({"0.002, 1", "0.002, 32", "0.05, 1", "0.05, 32"})
  void seldomSeesAChangeWhereThereIsNone(double delta, int clock) {
    int streams = 100;
    int length = 2_000;
    long seen = 0;

    for (long seed = 0; seed < streams; seed++) {
      Random random = new Random(seed);
      Adwin adwin = new Adwin(new AdwinSettings(delta, RANGE, clock, 5, 5));
      for (int at = 0; at < length; at++) {
        double error = Math.min(Math.abs(random.nextGaussian()), RANGE);
        seen += adwin.add(error) == Change.NONE ? 0 : 1;
      }
    }

    assertThat(seen).isLessThanOrEqualTo((long) (delta * streams * length / clock));
  }

  /**
   * Of the 512 newer values at least 384 lie in buckets without older ones. With n = 4512, L = ln(2
   * ln n / 0.002) = 9.04, m = 351 and, over both levels, a variance of 1/12 + 0.004, chance
   * explains sqrt(2/m * 0.087 * L) + 2/(3m) * 4.5 * L = 0.144. A mean of 384 such values has an
   * error of 0.015: a rise by 0.2 is beyond doubt.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void seesASuddenRiseSoon(long seed) {
    List<Change> seen = changes(seed, 4_000, 0, 512, 0.2);

    assertThat(seen).isNotEmpty().containsOnly(Change.RISE);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void takesNoFallForARise(long seed) {
    List<Change> seen = changes(seed, 4_000, 0.2, 4_000, 0);

    assertThat(seen).isNotEmpty().containsOnly(Change.FALL);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void forgetsWhatWasBeforeAChange(long seed) {
    Random random = new Random(seed);
    Adwin adwin = new Adwin(OF_ERRORS);

    for (int at = 0; at < 8_000; at++) {
      adwin.add(random.nextDouble() + (at < 4_000 ? 0 : 2));
    }

    assertThat(adwin.size()).isBetween(4_000L - 32, 4_000L + 32);
    assertThat(adwin.mean()).isCloseTo(2.5, within(0.02));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesAValueThatIsNoNumber(double value) {
    Adwin adwin = new Adwin(OF_ERRORS);

    assertThatThrownBy(() -> adwin.add(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a value must be finite, but is " + value);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1, 1, 1, 'delta must be above 0 and below 1, but is 0.0'",
    "1, 1, 1, 1, 1, 'delta must be above 0 and below 1, but is 1.0'",
    "NaN, 1, 1, 1, 1, 'delta must be above 0 and below 1, but is NaN'",
    "0.1, 0, 1, 1, 1, 'range must be above 0, but is 0.0'",
    "0.1, Infinity, 1, 1, 1, 'range must be above 0, but is Infinity'",
    "0.1, 1, 0, 1, 1, 'clock must be 1 or more, but is 0'",
    "0.1, 1, 1, 0, 1, 'buckets must be 1 or more, but is 0'",
    "0.1, 1, 1, 1, 0, 'leastPart must be 1 or more, but is 0'",
  })
  void refusesSettingsThatCannotBe(
      double delta, double range, int clock, int buckets, int leastPart, String message) {
    assertThatThrownBy(() -> new AdwinSettings(delta, range, clock, buckets, leastPart))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static List<Change> changes(
      long seed, int before, double levelBefore, int after, double levelAfter) {
    Random random = new Random(seed);
    Adwin adwin = new Adwin(OF_ERRORS);
    List<Change> seen = new ArrayList<>();
    for (int at = 0; at < before + after; at++) {
      Change change = adwin.add(random.nextDouble() + (at < before ? levelBefore : levelAfter));
      if (change != Change.NONE) {
        seen.add(change);
      }
    }
    return seen;
  }
}
