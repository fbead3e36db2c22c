package io.reelcast.training.contest;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.training.contest.Verdict.Kind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a champion once it predicts; the first one has learnt until 100, errs by 1. */
final class ContestWatchTest {
  /** A swing of 0.06 gives a standard error of 0.02. */
  private static final double SWING = 0.06;

  private final Ring ring = new Ring();
  private final Contender first = ring.contender(100, 1, 0);

  @Test
  void formerChampionPredictsAgainIfThePresentOneTurnsOutWorse() {
    Contest contest = new Contest(settings(10), first);
    Contender second = promoted(contest, 200, 0.9, 0);
    contest.challenge(ring.contender(300, 0.5, 0));
    ring.now(second, 1.5, 0);

    ring.ask(contest, 300, 2);
    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.ROLLED_BACK);
    assertThat(verdict.suspect()).isEqualTo(new Stretch(100, 300));
    assertThat(verdict.tried()).isEqualTo(1.5);
    assertThat(verdict.other()).isEqualTo(1);
    assertThat(contest.champion()).isSameAs(first);
    assertThat(contest.challengers()).isEmpty();
  }

  @Test
  void whatTheChampionMayHaveLearntFromDoesNotSpeakAgainstIt() {
    Contest contest = new Contest(settings(10), first);
    Contender second = promoted(contest, 200, 0.9, 0);
    ring.now(second, 1.5, 0);

    ring.ask(contest, 199, 50);
    Verdict learntFrom = contest.decide();
    ring.ask(contest, 200, 1);
    Verdict tooFew = contest.decide();
    ring.ask(contest, 200, 1);

    assertThat(learntFrom.kind()).isEqualTo(Kind.NONE);
    assertThat(tooFew.kind()).isEqualTo(Kind.NONE);
    assertThat(contest.decide().kind()).isEqualTo(Kind.ROLLED_BACK);
  }

  @Test
  void whoIsNotSurelyWorseStays() {
    Contest contest = new Contest(settings(10), first);
    Contender second = promoted(contest, 200, 0.9, 0);
    ring.now(second, 1.03, SWING);

    ring.ask(contest, 200, 2);

    assertThat(contest.decide().kind()).isEqualTo(Kind.NONE);
    assertThat(contest.champion()).isSameAs(second);
  }

  /** By 0.09, and once ten more windows are worse by 0.2 by 0.13; the margin is 0.1. */
  @Test
  void whoIsSurelyWorseByLessThanTheMarginStays() {
    Contest contest = new Contest(settings(10), first);
    Contender second = promoted(contest, 200, 0.9, 0);
    ring.now(second, 1.09, 0);
    ring.ask(contest, 200, 2);

    assertThat(contest.decide().kind()).isEqualTo(Kind.NONE);
    ring.now(second, 1.2, 0);
    ring.ask(contest, 200, 1);
    assertThat(contest.decide().kind()).isEqualTo(Kind.ROLLED_BACK);
  }

  /** Four hundred good windows do not outweigh for ever what comes later. */
  @Test
  void watchBeginsAnewAfterTwentyTimesTheWindowsThatDecide() {
    Contest contest = new Contest(settings(10), first);
    Contender second = promoted(contest, 200, 0.9, 0);
    ring.now(second, 0.2, 0);
    ring.ask(contest, 200, 40);
    ring.now(second, 1.5, 0);

    ring.ask(contest, 200, 2);

    assertThat(contest.decide().kind()).isEqualTo(Kind.ROLLED_BACK);
  }

  @Test
  void nobodyChallengesWhileItCoolsDown() {
    Contest contest = new Contest(settings(10), first);
    ring.now(promoted(contest, 200, 0.9, 0), 1.5, 0);
    ring.ask(contest, 200, 2);
    contest.decide();

    boolean atOnce = contest.isOpen();
    Verdict next = contest.decide();
    boolean aRoundLater = contest.isOpen();
    contest.decide();

    assertThat(atOnce).isFalse();
    assertThat(next).isEqualTo(Verdict.without(Kind.NONE, "cooling down"));
    assertThat(aRoundLater).isFalse();
    assertThat(contest.isOpen()).isTrue();
  }

  /** Each is worse than the one before by 0.03 ± 0.02, which the margin of 0.1 would let pass. */
  @Test
  void marginsDoNotAddUp() {
    Contest contest = new Contest(settings(10), first);
    promoted(contest, 200, 1.03, SWING);
    promoted(contest, 300, 1.06, 0);
    contest.challenge(ring.contender(400, 1.09, SWING));
    ring.ask(contest, 400, 2);

    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(verdict.reason())
        .startsWith("worse than an earlier champion: 1.0900 against 1.0000");
    assertThat(verdict.suspect()).isEqualTo(new Stretch(300, 400));
  }

  @Test
  void afterSoManyPromotionsOnlyTheChampionOfThenCounts() {
    Contest contest = new Contest(settings(1), first);

    promoted(contest, 200, 1.03, SWING);
    promoted(contest, 300, 1.06, 0);
    promoted(contest, 400, 1.09, SWING);
    promoted(contest, 500, 1.12, 0);

    assertThat(contest.promotions()).isEqualTo(4);
  }

  /** Held against weights that were found bad anybody would look good. */
  @Test
  void whoWasTakenBackIsNotWhatLaterOnesAreHeldAgainst() {
    Contest contest = new Contest(settings(2), first);
    promoted(contest, 200, 1, 0);
    ring.now(promoted(contest, 300, 1, 0), 3, 0);
    ring.ask(contest, 300, 2);
    assertThat(contest.decide().kind()).isEqualTo(Kind.ROLLED_BACK);
    promoted(contest, 400, 1.03, SWING);
    promoted(contest, 500, 1.06, 0);
    contest.challenge(ring.contender(600, 1.09, SWING));
    ring.ask(contest, 600, 2);

    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(verdict.reason())
        .startsWith("worse than an earlier champion: 1.0900 against 1.0000");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void goesOnWhereItWasWrittenAsIfNothingHadHappened(long seed) throws IOException {
    Random random = new Random(seed);
    Contest undisturbed = new Contest(settings(2), first);
    Contest disturbed = new Contest(settings(2), first);
    List<Kind> decided = new ArrayList<>();
    for (long offset = 200; offset < 3_000; offset += 10) {
      disturbed = read(written(disturbed));
      if (random.nextInt(3) == 0) {
        Verdict verdict = undisturbed.decide();
        decided.add(verdict.kind());
        assertThat(disturbed.decide()).isEqualTo(verdict);
      }
      if (undisturbed.isOpen() && random.nextBoolean()) {
        double swing = random.nextInt(3) * SWING;
        Contender other = ring.contender(offset, 0.9 + 0.2 * random.nextDouble(), swing);
        undisturbed.challenge(other);
        disturbed.challenge(other);
      }
      if (random.nextInt(4) == 0) {
        ring.now(undisturbed.champion(), 0.8 + 0.5 * random.nextDouble(), SWING);
      }
      long since = offset - random.nextInt(15);
      ring.ask(undisturbed, since, 1);
      ring.ask(disturbed, since, 1);

      assertThat(disturbed.isOpen()).isEqualTo(undisturbed.isOpen());
      assertThat(written(disturbed)).isEqualTo(written(undisturbed));
    }
    assertThat(decided).contains(Kind.PROMOTED, Kind.KEPT_BACK, Kind.ROLLED_BACK, Kind.WAITING);
  }

  private Contender promoted(Contest contest, long learntUntil, double error, double swing) {
    while (!contest.isOpen()) {
      contest.decide();
    }
    Contender challenger = ring.contender(learntUntil, error, swing);
    contest.challenge(challenger);
    ring.ask(contest, learntUntil, 2);
    assertThat(contest.decide().kind()).isEqualTo(Kind.PROMOTED);
    return challenger;
  }

  private static ContestSettings settings(int lookBack) {
    return new ContestSettings(0.1, 2, 20, 10, 3, 2, lookBack);
  }

  private static byte[] written(Contest contest) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    contest.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Contest read(byte[] bytes) throws IOException {
    return Contest.read(
        new DataInputStream(new ByteArrayInputStream(bytes)), settings(2), Ring.SHAPE);
  }
}
