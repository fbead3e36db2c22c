package io.reelcast.tuning.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.setting.InvalidSetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpaceTest {
  private static final Space SPACE =
      new Space(
          List.of(
              Dimension.logarithmic("rate", 0.0001, 0.1),
              Dimension.even("share", 0, 0.5),
              Dimension.oneOf("size", "8", "16", "32", "64")));

  @Test
  void drawsWithinTheBounds() {
    for (int trial = 1; trial <= 500; trial++) {
      Map<String, String> values = SPACE.draw(1, trial);

      assertThat(values.keySet()).containsExactly("rate", "share", "size");
      assertThat(Double.parseDouble(values.get("rate"))).isBetween(0.0001, 0.1);
      assertThat(Double.parseDouble(values.get("share"))).isBetween(0.0, 0.5);
      assertThat(values.get("size")).isIn("8", "16", "32", "64");
    }
  }

  /**
   * Each of the three powers of ten has a third of 3,000 draws: 1,000 expected, deviation 25.8. A
   * sound draw is more than 130 away with a probability below 1 in a million.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void drawsEveryPowerOfTenAsOften(int seed) {
    Map<Integer, Integer> counts = new HashMap<>();

    IntStream.rangeClosed(1, 3000)
        .mapToDouble(trial -> Double.parseDouble(SPACE.draw(seed, trial).get("rate")))
        .forEach(
            rate -> counts.merge((int) Math.floor(Math.log10(rate * 1.0000001)), 1, Integer::sum));

    assertThat(counts.keySet()).containsExactlyInAnyOrder(-4, -3, -2);
    assertThat(counts.values()).allMatch(count -> Math.abs(count - 1000) <= 130);
  }

  /**
   * The correlation of two independent settings over 3,000 draws has a deviation of 0.018: above
   * 0.09 in less than 1 of a million.
   */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3})
  void drawsSettingsIndependently(int seed) {
    double sum = 0;
    double sumOfNext = 0;

    for (int trial = 1; trial <= 3000; trial++) {
      double rate = Math.log10(number(seed, trial, "rate")) + 2.5; // From -1.5 to 1.5.
      sum += rate * (number(seed, trial, "share") - 0.25);
      sumOfNext += rate * (Math.log10(number(seed, trial + 1, "rate")) + 2.5);
    }

    // Deviations of even distributions: 3/√12 and 0.5/√12.
    assertThat(Math.abs(sum / 3000 / (1.5 / 12))).isLessThan(0.09);
    assertThat(Math.abs(sumOfNext / 3000 / (9.0 / 12))).isLessThan(0.09);
  }

  @Test
  void drawsTheSameWithAnotherSettingLess() {
    Map<String, String> whole = new HashMap<>(SPACE.draw(7, 3));
    whole.remove("share");

    assertThat(SPACE.without("share").draw(7, 3)).isEqualTo(whole);
    assertThat(SPACE.only(List.of("size", "rate")).draw(7, 3)).isEqualTo(whole);
    assertThat(SPACE.within("share", "0.1..0.2").draw(7, 3)).containsAllEntriesOf(whole);
  }

  @Test
  void drawsAnewWithAnotherSeedOrTrial() {
    assertThat(SPACE.draw(1, 2).get("rate"))
        .isNotEqualTo(SPACE.draw(2, 2).get("rate"))
        .isNotEqualTo(SPACE.draw(1, 1).get("rate"))
        .isNotEqualTo(SPACE.draw(2, 1).get("rate"))
        .isEqualTo(SPACE.draw(1, 2).get("rate"));
  }

  @Test
  void saysWhatIsSearchedWhereANameIsNot() {
    assertThatThrownBy(() -> SPACE.within("speed", "1..2"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("--range names speed")
        .hasMessageContaining("rate, share, size");
    assertThatThrownBy(() -> SPACE.only(List.of("speed")))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("--only names speed");
  }

  private static double number(int seed, int trial, String name) {
    return Double.parseDouble(SPACE.draw(seed, trial).getOrDefault(name, ""));
  }
}
