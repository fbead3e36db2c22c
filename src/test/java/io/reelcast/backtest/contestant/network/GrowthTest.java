package io.reelcast.backtest.contestant.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.backtest.Timeline;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.warm.TooFewRatings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class GrowthTest {
  private static final Timeline NAMES = Timeline.of(Crowds.agreeing(1, 2, 5, 3));

  @Test
  void trainsWheneverTheRatingsHaveDoubled() {
    List<Integer> sizes = new ArrayList<>();
    Growth growth =
        growth(
            taken -> {
              sizes.add(taken.size());
              return Newborns.files();
            });

    for (int place = 1; place <= 12_000; place++) {
      boolean isDue = place == 2_500 || place == 5_000 || place == 10_000;
      assertThat(growth.take(0, 0, 3, place).isPresent()).isEqualTo(isDue);
    }

    assertThat(sizes).containsExactly(2_500, 5_000, 10_000);
  }

  @Test
  void waitsForMoreWhereThereIsNothingToTrainOnYetButHidesNoOtherTrouble() {
    Growth waiting =
        growth(
            taken -> {
              throw new TooFewRatings("none");
            });
    Growth troubled =
        growth(
            taken -> {
              throw new InvalidSetting("off the scale");
            });

    for (int place = 1; place < 2_500; place++) {
      waiting.take(0, 0, 3, place);
      troubled.take(0, 0, 3, place);
    }

    assertThat(waiting.take(0, 0, 3, 2_500)).isEmpty();
    assertThatThrownBy(() -> troubled.take(0, 0, 3, 2_500))
        .isInstanceOf(InvalidSetting.class)
        .hasMessage("off the scale");
  }

  private static Growth growth(Function<Timeline, ReleaseFiles> training) {
    return new Growth(NAMES.builder(), training);
  }
}
