package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.oracle.Curve;
import org.junit.jupiter.api.Test;

final class StarScaleTest {

  private static final int DRAWS = 100_000;

  @Test
  void expectsRatingsOverTheirNoise() {
    MadeRandom random = MadeRandom.of(1, "noise", 0);
    for (RatingRange range :
        new RatingRange[] {MadeSettings.HALF_STARS, new RatingRange(0, 10, 1)}) {
      StarScale scale = new StarScale(range);
      Curve expectation = scale.expectation(MadeNature.NOISE_DEVIATION);
      for (double stars = -1; stars < 7; stars += 0.73) {
        double sum = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
          sum += scale.rating(stars + MadeNature.NOISE_DEVIATION * random.gaussian());
        }
        assertThat(expectation.at(stars)).isCloseTo(sum / DRAWS, within(0.02));
      }
    }
  }
}
