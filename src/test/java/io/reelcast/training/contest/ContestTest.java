package io.reelcast.training.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.training.contest.Verdict.Kind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A champion that has learnt until 100 and errs by 1; twenty windows of ten users decide. */
final class ContestTest {
  private static final ContestSettings SETTINGS = new ContestSettings(0.1, 2, 20, 10, 3, 2, 10);

  private final Ring ring = new Ring();
  private final Contender champion = ring.contender(100, 1, 0);
  private Contest contest = new Contest(SETTINGS, champion);

  @BeforeEach
  void begin() {
    contest = new Contest(SETTINGS, champion);
  }

  /** A swing of 0.06 gives a standard error of 0.02. */
  @ParameterizedTest
  @CsvSource({"0.9, 0.06", "1, 0.06", "1.03, 0.06", "0.99, 0"})
  void promotesWhoIsSurelyNotWorseByMoreThanTheMargin(double error, double swing) {
    Contender challenger = ring.contender(200, error, swing);

    contest.challenge(challenger);
    ring.ask(contest, 200, 2);
    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.PROMOTED);
    assertThat(verdict.suspect().isEmpty()).isTrue();
    assertThat(verdict.windows()).isEqualTo(20);
    assertThat(verdict.users()).isEqualTo(10);
    assertThat(verdict.tried()).isCloseTo(error, within(1e-12));
    assertThat(verdict.other()).isCloseTo(1, within(1e-12));
    assertThat(contest.champion()).isSameAs(challenger);
    assertThat(contest.promotions()).isEqualTo(1);
    assertThat(contest.isOpen()).isTrue();
  }

  /** Two standard errors of 0.02 do not reach from 0.05 to nothing. */
  @Test
  void keepsBackWhoIsSurelyWorseAndSuspectsWhatHeHasLearnt() {
    contest.challenge(ring.contender(200, 1.05, 0.06));
    ring.ask(contest, 200, 2);

    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(verdict.suspect()).isEqualTo(new Stretch(100, 200));
    assertThat(verdict.reason())
        .isEqualTo(
            "worse than the champion: 1.0500 against 1.0000, a difference of 0.0500 ± 0.0200 on 20 windows of 10 users");
    assertThat(contest.champion()).isSameAs(champion);
    assertThat(contest.promotions()).isZero();
    assertThat(contest.isOpen()).isTrue();
  }

  /** What he has learnt has led to weights that say no number: nobody may go on from there. */
  @Test
  void keepsBackWhoSaysNoNumberAndSuspectsWhatHeHasLearnt() {
    contest.challenge(ring.contender(200, Double.NaN, 0));
    ring.ask(contest, 200, 2);

    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(verdict.suspect()).isEqualTo(new Stretch(100, 200));
    assertThat(contest.champion()).isSameAs(champion);
  }

  @Test
  void suspectsOnlyWhatWasLearntSinceSomebodyWasLastTried() {
    contest.challenge(ring.contender(200, 2, 0));
    ring.ask(contest, 200, 2);
    contest.decide();
    contest.challenge(ring.contender(300, 2, 0));
    ring.ask(contest, 300, 2);
    Verdict second = contest.decide();
    contest.challenge(ring.contender(400, 0.5, 0));
    ring.ask(contest, 400, 2);
    contest.decide();
    contest.challenge(ring.contender(500, 2, 0));
    ring.ask(contest, 500, 2);

    assertThat(second.suspect()).isEqualTo(new Stretch(200, 300));
    assertThat(contest.decide().suspect()).isEqualTo(new Stretch(400, 500));
  }

  /** A swing of 0.3 gives a standard error of 0.1: it may be worse by 0.25, or better by 0.15. */
  @Test
  void keepsBackWhoIsUndecidedForTooLongButSuspectsNothing() {
    contest.challenge(ring.contender(200, 1.05, 0.3));
    ring.ask(contest, 200, 2);

    Verdict first = contest.decide();
    Verdict second = contest.decide();
    Verdict third = contest.decide();

    assertThat(first.kind()).isEqualTo(Kind.WAITING);
    assertThat(first.reason()).startsWith("undecided: 1.0500 against 1.0000");
    assertThat(second.kind()).isEqualTo(Kind.WAITING);
    assertThat(third.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(third.suspect().isEmpty()).isTrue();
    assertThat(third.reason()).startsWith("not shown to be no worse");
    assertThat(contest.champion()).isSameAs(champion);
  }

  @Test
  void windowsBegunBeforeTheChallengerHadStoppedLearningDoNotCount() {
    contest.challenge(ring.contender(200, 0.5, 0));

    ring.ask(contest, 199, 50);
    ring.ask(contest, -1, 50);
    Verdict tooEarly = contest.decide();
    ring.ask(contest, 200, 2);
    Verdict verdict = contest.decide();

    assertThat(tooEarly.kind()).isEqualTo(Kind.WAITING);
    assertThat(tooEarly.windows()).isZero();
    assertThat(verdict.kind()).isEqualTo(Kind.PROMOTED);
    assertThat(verdict.windows()).isEqualTo(20);
  }

  @Test
  void tooFewWindowsAndTooFewUsersDecideNothing() {
    contest.challenge(ring.contender(200, 0.5, 0));

    for (int user = 0; user < 10; user++) {
      ring.ask(contest, 200, "u" + user, user);
    }
    Verdict tooFewWindows = contest.decide();
    begin();
    contest.challenge(ring.contender(300, 0.5, 0));
    for (int window = 0; window < 500; window++) {
      ring.ask(contest, 300, "u" + window % 9, window % 9);
    }
    Verdict tooFewUsers = contest.decide();

    assertThat(tooFewWindows.kind()).isEqualTo(Kind.WAITING);
    assertThat(tooFewWindows.windows()).isEqualTo(10);
    assertThat(tooFewUsers.kind()).isEqualTo(Kind.WAITING);
    assertThat(tooFewUsers.users()).isEqualTo(9);
  }

  @Test
  void whoGetsTooFewWindowsInTimeIsKeptBack() {
    contest.challenge(ring.contender(200, 0.5, 0));

    Verdict first = contest.decide();
    Verdict second = contest.decide();
    Verdict third = contest.decide();

    assertThat(first.kind()).isEqualTo(Kind.WAITING);
    assertThat(second.kind()).isEqualTo(Kind.WAITING);
    assertThat(third.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(third.reason()).startsWith("too few windows in time");
    assertThat(third.suspect().isEmpty()).isTrue();
    assertThat(contest.isOpen()).isTrue();
  }

  @Test
  void withoutAChallengerNothingIsDecided() {
    ring.ask(contest, 500, 10);

    Verdict verdict = contest.decide();

    assertThat(verdict).isEqualTo(Verdict.without(Kind.NONE, "nobody challenged"));
    assertThat(contest.isOpen()).isTrue();
  }

  @Test
  void atMostThreeAreOnTrialAtOnce() {
    contest.challenge(ring.contender(200, 1, 0.3));
    contest.challenge(ring.contender(300, 1, 0.3));
    boolean ofTwo = contest.isOpen();
    contest.challenge(ring.contender(400, 1, 0.3));

    assertThat(ofTwo).isTrue();
    assertThat(contest.isOpen()).isFalse();
    assertThat(contest.challengers()).hasSize(3);
  }

  /** The third has not been asked often enough; against another champion he begins anew. */
  @Test
  void theNewestWhoIsSurelyNotWorseBecomesChampionAndOlderOnesGo() {
    Contender second = ring.contender(300, 0.95, 0);
    Contender third = ring.contender(400, 0.9, 0);
    contest.challenge(ring.contender(200, 0.9, 0));
    contest.challenge(second);
    contest.challenge(third);
    ring.ask(contest, 300, 2);
    ring.ask(contest, 400, 1);

    Verdict verdict = contest.decide();
    List<Contender> left = contest.challengers();
    ring.ask(contest, 400, 1);
    Verdict tooFew = contest.decide();
    ring.ask(contest, 400, 1);

    assertThat(verdict.kind()).isEqualTo(Kind.PROMOTED);
    assertThat(verdict.windows()).isEqualTo(30);
    assertThat(verdict.tried()).isCloseTo(0.95, within(1e-12));
    assertThat(left).containsExactly(third);
    assertThat(tooFew.kind()).isEqualTo(Kind.WAITING);
    assertThat(tooFew.windows()).isEqualTo(10);
    assertThat(contest.decide().kind()).isEqualTo(Kind.PROMOTED);
    assertThat(contest.champion()).isSameAs(third);
  }

  /** They have learnt from the same, and more. */
  @Test
  void whereTheOldestIsSurelyWorseAllAreKeptBack() {
    contest.challenge(ring.contender(200, 1.5, 0));
    contest.challenge(ring.contender(300, 1.4, 0));
    ring.ask(contest, 200, 2);

    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(verdict.suspect()).isEqualTo(new Stretch(100, 300));
    assertThat(contest.challengers()).isEmpty();
  }

  @Test
  void whoIsUndecidedForTooLongMakesRoomAndOthersGoOn() {
    contest.challenge(ring.contender(200, 1, 0.3));
    ring.ask(contest, 200, 2);
    contest.decide();
    Contender later = ring.contender(300, 1, 0.3);
    contest.challenge(later);
    contest.decide();

    Verdict verdict = contest.decide();

    assertThat(verdict.kind()).isEqualTo(Kind.KEPT_BACK);
    assertThat(contest.challengers()).containsExactly(later);
  }
}
