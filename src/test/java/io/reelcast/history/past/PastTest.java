package io.reelcast.history.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PastTest {
  private static final long HEAT = MovieKey.of("heat");
  private static final long ALIEN = MovieKey.of("alien");

  /** Heat is expected to get 3 and has the factors 1 and 2, Alien 4 and 1 and -1. */
  private static final Basis TWO =
      new Listed(5, Map.of(HEAT, 3f, ALIEN, 4f), Map.of(HEAT, 2f, ALIEN, -1f));

  /** The same movies seen the other way round. */
  private static final Basis OTHER =
      new Listed(6, Map.of(HEAT, 3f, ALIEN, 4f), Map.of(HEAT, -2f, ALIEN, 1f));

  @Test
  void halvesWhatIsKnownWhenOneMoreRatingComes() {
    Past past = Past.NONE.after("heat", 5, false, TWO).after("alien", 3.5, false, TWO);

    // Heat 2 more than expected, of which half is left, and Alien half a star less.
    assertTaste(
        past.taste(), 0.5f * 2 - 0.5f, 0.5f * 2 * 2 + 0.5f, 1.5f, 0.5f * 2 - 1, 0.5f * 4 + 1);
    assertThat(past.taste().generation()).isEqualTo(5);
    assertThat(past.taste().size()).isEqualTo(2);
  }

  @Test
  void lateRatingSaysSomethingOfTheTasteAndLeavesTheTrailAlone() {
    Past past = Past.NONE.after("heat", 5, false, TWO);

    Past after = past.after("alien", 3.5, true, TWO);

    assertThat(after.trail()).isEqualTo(past.trail());
    assertThat(after.taste())
        .isEqualTo(Past.NONE.after("heat", 5, false, TWO).after("alien", 3.5, false, TWO).taste());
  }

  @Test
  void movieThatTheTrailHoldsCountsAgainForTheTaste() {
    Past past = Past.NONE.after("heat", 5, false, TWO).after("heat", 4, false, TWO);

    assertTaste(past.taste(), 0.5f * 2 + 1, 0.5f * 4 + 2, 1.5f, 0.5f * 2 + 2, 0.5f * 4 + 4);
    assertThat(past.trail().size()).isEqualTo(1);
    assertThat(past.trail().rating(0)).isEqualTo(4);
  }

  @Test
  void isToldAnewInTheBasisOfAnotherRelease() {
    Past past =
        Past.NONE
            .after("heat", 1, false, TWO)
            .after("alien", 3.5, false, TWO)
            .after("heat", 5, false, TWO)
            .after("alien", 1, true, TWO);

    Taste told = past.tasteIn(OTHER);

    // Of the trail: Alien half a star less, of which half is left, and Heat 2 more; nothing late.
    assertTaste(told, 0.5f * -0.5f + 2, 0.5f * -0.5f - 2 * 2, 1.5f, 0.5f - 2, 0.5f + 4);
    assertThat(told.generation()).isEqualTo(6);
    assertThat(past.after("alien", 4, false, OTHER).taste()).isEqualTo(told.with(ALIEN, 4, OTHER));
  }

  /** Not from the trail: the late rating, which it does not hold, counts as well. */
  @Test
  void aTasteThatHasFadedCountsLess() {
    Past past = Past.NONE.after("heat", 5, false, TWO).after("alien", 3.5, true, TWO);
    Basis later = new Listed(105, Map.of(HEAT, 3f, ALIEN, 4f), Map.of(HEAT, 2f, ALIEN, -1f));

    Taste told = past.tasteIn(later);
    Past after = past.after("alien", 5, false, later);

    assertTaste(told, 0.25f, 1.25f, 0.75f, 0, 1.5f); // Half of 0.5, 2.5, 1.5, 0 and 3.
    assertThat(told.generation()).isEqualTo(105);
    assertTaste(after.taste(), 1.125f, -0.375f, 1.375f, -1, 1.75f);
    assertThat(after.tasteIn(later)).isSameAs(after.taste());
    assertThat(past.taste()).isEqualTo(past.tasteIn(TWO));
  }

  @Test
  void withoutABasisThereIsATrailAndNoTaste() {
    Past past = Past.NONE.after("heat", 5, false, Basis.NONE).after("alien", 1, true, Basis.NONE);

    assertThat(past.taste()).isEqualTo(Taste.NONE);
    assertThat(past.trail()).isEqualTo(Trail.of(new long[] {HEAT}, new float[] {5}));
    assertThat(past.tasteIn(TWO)).isEqualTo(Past.NONE.after("heat", 5, false, TWO).taste());
  }

  @Test
  void forgetsTheTasteWhereThereIsNoBasisAnyMore() {
    Past past = Past.NONE.after("heat", 5, false, TWO);

    assertThat(past.tasteIn(Basis.NONE)).isEqualTo(Taste.NONE);
    assertThat(past.after("heat", 5, false, Basis.NONE).taste()).isEqualTo(Taste.NONE);
  }

  @Test
  void ofNobodyItIsWithoutEvidence() {
    assertTaste(Past.NONE.tasteIn(TWO), 0, 0, 0, 0, 0);
    assertThat(Past.NONE.tasteIn(Basis.NONE)).isEqualTo(Taste.NONE);
  }

  @Test
  void tasteIsNotChangedByWhatComesAfterIt() {
    Past past = Past.NONE.after("heat", 5, false, TWO);

    past.after("alien", 1, false, TWO);

    assertTaste(past.taste(), 2, 4, 1, 2, 4);
  }

  @Test
  void tastesAreEqualWhereBasisAndNumbersAre() {
    Taste taste = Taste.of(5, new float[] {1, 2, 3}, new float[] {4, 5});

    assertThat(taste)
        .isEqualTo(Taste.of(5, new float[] {1, 2, 3}, new float[] {4, 5}))
        .hasSameHashCodeAs(Taste.of(5, new float[] {1, 2, 3}, new float[] {4, 5}))
        .isNotEqualTo(Taste.of(6, new float[] {1, 2, 3}, new float[] {4, 5}))
        .isNotEqualTo(Taste.of(5, new float[] {1, 9, 3}, new float[] {4, 5}))
        .isNotEqualTo(Taste.of(5, new float[] {1, 2, 3}, new float[] {4, 9}))
        .isNotEqualTo("taste")
        .hasToString("taste in basis 5: [4.0, 5.0]");
  }

  @Test
  void tasteKeepsNoArrayThatItWasMadeOf() {
    float[] evidence = {1, 2, 3};
    float[] pull = {4, 5};
    Taste taste = Taste.of(5, evidence, pull);

    evidence[0] = 9;
    pull[0] = 9;

    assertTaste(taste, 4, 5, 1, 2, 3);
  }

  @Test
  void refusesATasteWhoseEvidenceIsOfAnotherSize() {
    assertThatThrownBy(() -> Taste.of(5, new float[4], new float[2]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no taste: evidence of 4 numbers for 2 factors");
  }

  private static void assertTaste(
      Taste taste, float first, float second, float corner, float across, float last) {
    assertThat(new float[] {taste.pull(0), taste.pull(1)}).containsExactly(first, second);
    assertThat(new float[] {taste.evidence(0, 0), taste.evidence(1, 0), taste.evidence(1, 1)})
        .containsExactly(corner, across, last);
  }

  /** Two factors, the first 1; half of what is known is left when one more rating comes. */
  private record Listed(long generation, Map<Long, Float> expected, Map<Long, Float> second)
      implements Basis {
    /** Of every hundredth generation before, half. */
    @Override
    public float left(long earlier) {
      return earlier == generation ? 1 : earlier == generation - 100 ? 0.5f : 0;
    }

    @Override
    public int size() {
      return 2;
    }

    @Override
    public float decay() {
      return 0.5f;
    }

    @Override
    public float expected(long movieKey) {
      return expected.getOrDefault(movieKey, 0f);
    }

    @Override
    public float[] vector(long movieKey) {
      return new float[] {1, second.getOrDefault(movieKey, 0f)};
    }
  }
}
