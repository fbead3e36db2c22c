package io.reelcast.training.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import io.reelcast.training.online.growth.GrowthSettings;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OnlineSettingsTest {
  /** No two values are alike. */
  private static final OnlineSettings SETTINGS =
      new OnlineSettings(
          11,
          0.0125,
          1.5,
          13,
          new ContestSettings(0.25, 2.5, 17, 19, 23, 29, 31),
          new DriftSettings(0.002, 61, 3.5, 37, 0.25),
          new GrowthSettings(41, 43, 47),
          53,
          59);

  @Test
  void areTheSameAfterTheyWereNamed() {
    assertThat(OnlineSettings.of(SETTINGS.named())).isEqualTo(SETTINGS);
  }

  @Test
  void sayWhichOneIsMissing() {
    Map<String, String> named = new HashMap<>(SETTINGS.named());
    named.remove("online.older");

    assertThatThrownBy(() -> OnlineSettings.of(named))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("online.older");
  }
}
