package io.reelcast.scoring;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.release.Release;
import io.reelcast.scoring.board.Standing;
import org.junit.jupiter.api.Test;

/** Ends of a scale that are no floats. */
final class ScaleEndTest {

  @Test
  void intervalThatReachesTheEndsOfTheScaleHoldsEveryOutcome() {
    Release release = Newborns.newborn(new ModelSettings(0.1, 4.7, 3, 8, 0.55, 1));
    Journey journey = new Journey(release);
    Standing standing = new Standing();

    standing.add(Score.of(journey.take(rating("m1", 0.1, 1))));
    standing.add(Score.of(journey.take(rating("m2", 4.7, 2))));
    standing.add(Score.of(journey.take(rating("m3", 0.1, 3))));

    assertThat(standing.coverage()).isEqualTo(1);
  }
}
