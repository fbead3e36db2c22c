package io.reelcast.scoring.timeline;

import static io.reelcast.scoring.Scores.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TimelineTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** Ten moments of a second, six of ten. */
  private static final TimelineSettings SETTINGS =
      new TimelineSettings(
          new TimelineSettings.Span(SECOND, Duration.ofSeconds(10)),
          new TimelineSettings.Span(Duration.ofSeconds(10), Duration.ofSeconds(60)));

  private final Timeline timeline = new Timeline(SETTINGS);

  @Test
  void knowsNothingAtFirst() {
    List<Moment> moments = timeline.moments(Duration.ofSeconds(3), SECOND, 20_500);

    assertThat(moments).extracting(Moment::beginMillis).containsExactly(18_000L, 19_000L, 20_000L);
    assertThat(moments).allMatch(Moment::isEmpty);
    assertThat(moments.get(0).p50Millis()).isNaN();
    assertThat(moments.get(0).standing().coverage()).isNaN();
    assertThat(timeline.overall().scores()).isZero();
    assertThat(timeline.kept(20_500)).isEmpty();
  }

  @Test
  void countsIntoTheMomentOfATime() {
    timeline.scored(score(4, 3.5f), 18_999);
    timeline.scored(score(4, 2f), 19_000);
    timeline.predicted(7, 19_999);

    List<Moment> moments = timeline.moments(Duration.ofSeconds(3), SECOND, 20_500);

    assertThat(moments.get(0).standing().conditioned().mae()).isEqualTo(0.5);
    assertThat(moments.get(0).predicted()).isZero();
    assertThat(moments.get(1).standing().conditioned().mae()).isEqualTo(2);
    assertThat(moments.get(1).predicted()).isEqualTo(1);
    assertThat(moments.get(1).p99Millis()).isEqualTo(7);
    assertThat(moments.get(2).isEmpty()).isTrue();
    assertThat(timeline.overall().conditioned().mae()).isEqualTo(1.25);
  }

  @Test
  void beginsStepsAtMultiplesOfThem() {
    timeline.predicted(1, 12_000);
    timeline.predicted(2, 15_999);
    timeline.predicted(3, 16_000);

    List<Moment> moments = timeline.moments(Duration.ofSeconds(8), Duration.ofSeconds(4), 17_000);

    assertThat(moments).extracting(Moment::beginMillis).containsExactly(12_000L, 16_000L);
    assertThat(moments).extracting(Moment::predicted).containsExactly(2L, 1L);
    assertThat(moments.get(0).length()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void answersFromLongMomentsWhereShortOnesDoNotReachBackSoFar() {
    timeline.predicted(1, 12_000);
    timeline.predicted(2, 61_000);

    List<Moment> moments = timeline.moments(Duration.ofSeconds(60), Duration.ofSeconds(20), 61_000);

    assertThat(moments).extracting(Moment::beginMillis).containsExactly(20_000L, 40_000L, 60_000L);
    assertThat(moments).extracting(Moment::predicted).containsExactly(0L, 0L, 1L);
    assertThat(
            timeline
                .moments(Duration.ofSeconds(60), Duration.ofSeconds(10), 61_000)
                .get(0)
                .predicted())
        .isEqualTo(1);
  }

  @Test
  void forgetsWhatIsOlderThanItReachesBack() {
    timeline.predicted(1, 10_000);
    timeline.predicted(1, 20_000);

    assertThat(predicted(19_999)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(predicted(20_000)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
    assertThat(predicted(29_999)).containsExactly(1L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    assertThat(predicted(30_000)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
  }

  @Test
  void clockThatJumpsBackAddsToMomentsThatAreHeld() {
    timeline.predicted(1, 15_000);
    timeline.predicted(1, 18_000);

    timeline.predicted(1, 15_500);

    assertThat(predicted(18_000)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 2L, 0L, 0L, 1L);
  }

  @Test
  void clockThatJumpsFarAheadAndBackTakesNothingFromOtherMoments() {
    timeline.predicted(1, 15_000);
    timeline.predicted(1, 16_000);

    timeline.predicted(1, 1_000_016_000);
    timeline.predicted(1, 17_000);

    assertThat(predicted(17_000)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 0L, 1L);
    assertThat(predicted(1_000_016_000)).containsExactly(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 1L);
  }

  @Test
  void countsOnAfterAClockHasJumpedBackFurtherThanItReaches() {
    IntStream.range(0, 10).forEach(second -> timeline.predicted(1, 90_000 + 1_000L * second));

    IntStream.range(0, 10).forEach(second -> timeline.predicted(1, 40_000 + 1_000L * second));

    assertThat(predicted(49_000)).containsOnly(1L).hasSize(10);
  }

  @Test
  void takesTimesBefore1970() {
    timeline.predicted(1, -1);

    assertThat(timeline.moments(SECOND, SECOND, -1).get(0).beginMillis()).isEqualTo(-1_000);
    assertThat(predicted(-1)).endsWith(1L);
  }

  @Test
  void latencyBelowZeroIsZeroAndOneOverTenMinutesIsTenMinutes() {
    timeline.predicted(-5, 1_000);
    timeline.predicted(Long.MAX_VALUE, 2_000);

    List<Moment> moments = timeline.moments(Duration.ofSeconds(2), SECOND, 2_000);

    assertThat(moments.get(0).p50Millis()).isZero();
    // Within a step of 32,768 ms.
    assertThat(moments.get(1).p50Millis()).isEqualTo(622_591);
  }

  @Test
  void handsOutStandingsThatAreTheCallersOwn() {
    timeline.scored(score(4, 3.5f), 1_000);
    Moment moment = timeline.moments(SECOND, SECOND, 1_000).get(0);

    moment.standing().add(score(4, 3.5f));
    timeline.overall().add(score(4, 3.5f));

    assertThat(moment.standing().scores()).isEqualTo(1);
    assertThat(timeline.overall().scores()).isEqualTo(1);
  }

  @Test
  void momentOfThePastStaysWhatItWas() {
    timeline.predicted(1, 1_000);
    Moment moment = timeline.moments(SECOND, SECOND, 1_000).get(0);

    timeline.predicted(1, 1_000);

    assertThat(moment.predicted()).isEqualTo(1);
  }

  @Test
  void addsWhatWasKeptToWhatHasBeenCountedSince() {
    timeline.predicted(1, 12_000);
    timeline.scored(score(4, 3.5f), 12_000);
    Timeline next = new Timeline(SETTINGS);
    next.predicted(1, 12_500);

    next.restore(timeline.kept(12_200));

    Moment fine = next.moments(SECOND, SECOND, 12_500).get(0);
    Moment coarse = next.moments(Duration.ofSeconds(60), Duration.ofSeconds(10), 12_500).get(5);
    assertThat(fine.predicted()).isEqualTo(2);
    assertThat(coarse.predicted()).isEqualTo(2);
    assertThat(coarse.standing().scores()).isEqualTo(1);
    assertThat(next.overall().scores()).isZero();
  }

  @Test
  void whatWasKeptTakesNoPlaceFromWhatIsNewer() {
    timeline.predicted(1, 12_000);
    Timeline next = new Timeline(SETTINGS);
    next.predicted(1, 22_000);

    next.restore(timeline.kept(12_000));

    assertThat(next.moments(SECOND, SECOND, 22_000).get(0).predicted()).isEqualTo(1);
    assertThat(next.moments(SECOND, SECOND, 12_000).get(0).predicted()).isZero();
  }

  @Test
  void whatWasKeptTakesThePlaceOfWhatIsOlder() {
    timeline.predicted(1, 22_000);
    Timeline next = new Timeline(SETTINGS);
    next.predicted(1, 12_000);

    next.restore(timeline.kept(22_000));

    assertThat(next.moments(SECOND, SECOND, 22_000).get(0).predicted()).isEqualTo(1);
    assertThat(next.moments(SECOND, SECOND, 12_000).get(0).predicted()).isZero();
  }

  @Test
  void passesOverMomentsOfALengthThatItDoesNotHave() {
    timeline.predicted(1, 12_000);

    timeline.restore(timeline.moments(Duration.ofSeconds(2), Duration.ofSeconds(2), 12_000));

    assertThat(predicted(12_000)).endsWith(1L);
  }

  @Test
  void refusesStepsThatItCannotAnswerFor() {
    assertRefused(Duration.ofSeconds(20), Duration.ofSeconds(5));
    assertRefused(Duration.ofSeconds(70), Duration.ofSeconds(10));
    assertRefused(Duration.ofSeconds(10), Duration.ofSeconds(4));
    assertRefused(Duration.ofSeconds(10), Duration.ofMillis(500));
    assertRefused(Duration.ofSeconds(10), Duration.ZERO);
    assertRefused(Duration.ZERO, SECOND);
  }

  @Test
  void countsWhatSeveralThreadsSay() throws InterruptedException {
    List<Thread> threads =
        IntStream.range(0, 4)
            .mapToObj(
                number ->
                    new Thread(
                        () -> {
                          for (int i = 0; i < 5_000; i++) {
                            timeline.scored(score(4, 3.5f), 1_000 + i);
                            timeline.predicted(i, 1_000 + i);
                          }
                        }))
            .toList();

    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(predicted(5_999)).endsWith(4_000L, 4_000L, 4_000L, 4_000L, 4_000L);
    assertThat(timeline.overall().scores()).isEqualTo(20_000);
  }

  private void assertRefused(Duration last, Duration step) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> timeline.moments(last, step, 1_000))
        .withMessageContaining("multiples of PT1S up to PT10S, or of PT10S up to PT1M");
  }

  /** In each of the ten newest seconds. */
  private List<Long> predicted(long nowMillis) {
    return timeline.moments(Duration.ofSeconds(10), SECOND, nowMillis).stream()
        .map(Moment::predicted)
        .toList();
  }
}
