package io.reelcast.backtest.contestant.network.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.Ratings;
import io.reelcast.rating.Rating;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.warm.TooFewRatings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GrowthTest {
  @Test
  void trainsWheneverTheRatingsHaveDoubled() {
    List<Integer> sizes = new ArrayList<>();
    Growth growth =
        new Growth(
            taken -> {
              sizes.add(taken.size());
              return Newborns.files();
            });

    for (int place = 1; place <= 12_000; place++) {
      boolean isDue = place == 2_500 || place == 5_000 || place == 10_000;
      assertThat(growth.take(rated(place)).isPresent()).isEqualTo(isDue);
    }

    assertThat(sizes).containsExactly(2_500, 5_000, 10_000);
  }

  @Test
  void waitsForMoreWhereThereIsNothingToTrainOnYetButHidesNoOtherTrouble() {
    Growth waiting =
        new Growth(
            taken -> {
              throw new TooFewRatings("none");
            });
    Growth troubled =
        new Growth(
            taken -> {
              throw new InvalidSetting("off the scale");
            });

    for (int place = 1; place < 2_500; place++) {
      waiting.take(rated(place));
      troubled.take(rated(place));
    }

    assertThat(waiting.take(rated(2_500))).isEmpty();
    assertThatThrownBy(() -> troubled.take(rated(2_500)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessage("off the scale");
  }

  private static Rating rated(int place) {
    return Ratings.rating("m1", 3, place);
  }
}
