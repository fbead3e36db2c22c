package io.reelcast.training.contest;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.training.contest.Verdict.Kind;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  @Test
  void tellsBothErrorsAndHowSureTheirDifferenceIs() {
    Duel duel = new Duel();
    duel.add("a", 1.5, 1);
    duel.add("b", 1, 0.75);

    Verdict verdict = Verdict.of(Kind.WAITING, Stretch.NONE, duel, "undecided");

    // Differences 0.5 and 0.25, each 0.125 from their mean 0.375: √(2 · 0.125² · 2) / 2 = 0.125.
    assertThat(verdict.reason())
        .isEqualTo(
            "undecided: 1.2500 against 0.8750, a difference of 0.3750 ± 0.1250 on 2 windows of 2"
                + " users");
    assertThat(verdict.tried()).isEqualTo(1.25);
    assertThat(verdict.other()).isEqualTo(0.875);
  }

  @Test
  void tellsNoNumbersWhereNoneAreKnown() {
    Duel nobody = new Duel();
    Duel one = new Duel();
    one.add("a", 1.5, 1);

    assertThat(Verdict.of(Kind.WAITING, Stretch.NONE, nobody, "too few windows yet").reason())
        .isEqualTo("too few windows yet: only 0 windows of 0 users");
    assertThat(Verdict.of(Kind.WAITING, Stretch.NONE, one, "too few windows yet").reason())
        .isEqualTo("too few windows yet: only 1 windows of 1 users");
  }
}
