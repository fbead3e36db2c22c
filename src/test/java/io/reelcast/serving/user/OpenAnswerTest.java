package io.reelcast.serving.user;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import io.reelcast.serving.user.OpenAnswer.FilledSlot;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OpenAnswerTest {
  /** The oldest prediction has four outcomes: 4, 1, 5 and 2. */
  private static final Floats OUTCOMES = Floats.of(4, 1, 5, 2);

  @Test
  void lastOutcomesAreThoseOfALaterPrediction() {
    OpenAnswer answer = OpenAnswer.of(open(2), OUTCOMES);

    assertThat(answer.slots())
        .containsExactly(
            new FilledSlot(3f, 2f, 4f, 5f, -2f, false),
            new FilledSlot(3.5f, 2f, 5f, 2f, 1.5f, true),
            new FilledSlot(3f, 1f, 5f, null, null, null),
            new FilledSlot(3f, 1f, 5f, null, null, null),
            new FilledSlot(3f, 1f, 5f, null, null, null));
  }

  @Test
  void namesWhatTheBaselinesSaid() {
    OpenAnswer answer = OpenAnswer.of(open(0), OUTCOMES);

    assertThat(answer.baselines())
        .containsExactly(
            Map.entry("lastRating", 1f),
            Map.entry("lastFiveMean", 2f),
            Map.entry("userMean", 3f),
            Map.entry("dampedUserMean", 4f));
    assertThat(answer.release()).isEqualTo("0000000000000009");
    assertThat(answer.slots()).allMatch(slot -> slot.outcome() == null);
  }

  @Test
  void isSilentOfWhatWasNotKept() {
    Floats unknown = Floats.of(Float.NaN, 3);
    OpenPrediction old =
        new OpenPrediction(
            1,
            new Cause(0, 1),
            new ReleaseId(9),
            1,
            new Forecast(unknown, unknown, unknown),
            Floats.of(1, 2, 3, 4));

    OpenAnswer answer = OpenAnswer.of(old, Floats.of(Float.NaN));

    assertThat(answer.slots().get(0)).isEqualTo(new FilledSlot(null, null, null, null, null, null));
  }

  private static OpenPrediction open(int passed) {
    return new OpenPrediction(
        7,
        new Cause(1, 2),
        new ReleaseId(9),
        passed,
        new Forecast(
            Floats.of(3, 3.5f, 3, 3, 3), Floats.of(2, 2, 1, 1, 1), Floats.of(4, 5, 5, 5, 5)),
        Floats.of(1, 2, 3, 4));
  }
}
