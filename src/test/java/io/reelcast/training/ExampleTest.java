package io.reelcast.training;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Window;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExampleTest {
  private final Journey journey = new Journey(Newborns.newborn());

  @Test
  void firstRatingIsAnExampleWithoutAWindow() {
    Example example = Example.of(journey.takeInOrder(4));

    assertThat(example).isEqualTo(new Example(rating("m1", 4, 1), 1, Optional.empty()));
  }

  @Test
  void sixthRatingCompletesTheWindowBehindTheFirst() {
    journey.takeInOrder(4, 2, 5, 3, 1);

    Example sixth = Example.of(journey.takeInOrder(4.5));

    assertThat(sixth.rating()).isEqualTo(rating("m6", 4.5, 6));
    assertThat(sixth.sequence()).isEqualTo(6);
    assertThat(sixth.window())
        .contains(
            new Window(
                1,
                4,
                List.of(new HistoryRecord("m1", 4, 1)),
                List.of(
                    new HistoryRecord("m2", 2, 2),
                    new HistoryRecord("m3", 5, 3),
                    new HistoryRecord("m4", 3, 4),
                    new HistoryRecord("m5", 1, 5),
                    new HistoryRecord("m6", 4.5, 6))));
  }

  @Test
  void oneRatingInFiveCompletesAWindow() {
    for (int sequence = 1; sequence <= 31; sequence++) {
      Example example = Example.of(journey.takeInOrder(3));

      assertThat(example.window().isPresent()).isEqualTo(sequence > 1 && sequence % 5 == 1);
    }
  }

  @Test
  void lateRatingIsAnExampleWithoutAWindow() {
    journey.takeInOrder(4, 2, 5, 3, 1);

    Example late = Example.of(journey.take(rating("late", 2, 0)));

    assertThat(late).isEqualTo(new Example(rating("late", 2, 0), 6, Optional.empty()));
  }
}
