package io.reelcast.training;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.Window;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class ExampleTest {
  private static final Release LEARNT = InsightReleases.random(1).release();

  private final Journey journey = new Journey(Newborns.newborn());

  @Test
  void firstRatingFollowsNothing() {
    Example example = Example.of(journey.takeInOrder(4));

    assertThat(example)
        .isEqualTo(new Example(rating("m1", 4, 1), 1, false, 0, List.of(), Optional.empty()));
  }

  @Test
  void laterOneSaysWhatItFollowedTheNewestFirst() {
    journey.takeInOrder(4, 2, 5);

    Example fourth = Example.of(journey.takeInOrder(3));

    // The newborn expects its prior of every movie.
    double expected = Newborns.newborn().settings().prior();
    assertThat(fourth.sequence()).isEqualTo(4);
    assertThat(fourth.residuals()).isEqualTo((4 - expected) + (2 - expected) + (5 - expected));
    assertThat(fourth.trail())
        .containsExactly(MovieKey.of("m3"), MovieKey.of("m2"), MovieKey.of("m1"));
  }

  @Test
  void trailEndsWithTheNinthMovieBefore() {
    Example last = Example.of(journey.takeInOrder(1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2));

    assertThat(last.trail())
        .isEqualTo(
            LongStream.iterate(11, number -> number - 1)
                .limit(9)
                .mapToObj(number -> MovieKey.of("m" + number))
                .toList());
  }

  @Test
  void lateRatingSaysSo() {
    journey.takeInOrder(4, 2, 5, 3, 1);

    Example late = Example.of(journey.take(rating("late", 2, 0)));

    assertThat(late.isLate()).isTrue();
    assertThat(late.window()).isEmpty();
  }

  @Test
  void whereNothingIsLearntNothingIsSeen() {
    for (int i = 0; i < 20; i++) {
      assertThat(Example.of(journey.takeInOrder(3)).window()).isEmpty();
    }
  }

  @Test
  void oneRatingInFiveCompletesAWindowThatTheNextOneFollows() {
    List<Example> examples = examples(new Journey(LEARNT), 41);

    List<Long> completed = new ArrayList<>();
    List<Long> anchors = new ArrayList<>();
    for (Example example : examples) {
      if (example.window().isPresent()) {
        completed.add(example.sequence());
        anchors.add(example.window().get().anchor());
      }
    }
    assertThat(completed).hasSizeGreaterThanOrEqualTo(7);
    for (int i = 0; i < completed.size(); i++) {
      assertThat(anchors.get(i)).isEqualTo(completed.get(i) - 5);
      assertThat(anchors.get(i)).isEqualTo(i == 0 ? anchors.get(0) : completed.get(i - 1));
    }
    assertThat(completed.get(0)).isBetween(5L, 9L);
  }

  @Test
  void lateRatingDoesNotEnterAWindow() {
    Journey travelled = new Journey(LEARNT);
    List<Example> examples = new ArrayList<>(examples(travelled, 12));
    Window before = travelled.state().window().orElseThrow();

    examples.add(Example.of(travelled.take(rating("late", 2, 0))));

    assertThat(travelled.state().window()).contains(before);
  }

  private static List<Example> examples(Journey journey, int ratings) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < ratings; i++) {
      examples.add(Example.of(journey.takeInOrder(1 + i % 5)));
    }
    return examples;
  }
}
