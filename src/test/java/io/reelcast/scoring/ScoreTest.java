package io.reelcast.scoring;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Arrival;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreTest {
  private static final double[] RATINGS = {4, 2, 5, 3, 1, 4.5, 2.5};

  /** What was said after each of the first six: 0.55 (sum + 28) / (n + 8) + 0.45 last five. */
  private static final double[] SAID = {
    0.55 * 32 / 9 + 0.45 * 4,
    0.55 * 34 / 10 + 0.45 * 3,
    0.55 * 39 / 11 + 0.45 * 11 / 3,
    0.55 * 42 / 12 + 0.45 * 3.5,
    0.55 * 43 / 13 + 0.45 * 3,
    0.55 * 47.5 / 14 + 0.45 * 3.1
  };

  @Test
  void eachRatingIsHeldAgainstTheFivePredictionsBeforeIt() {
    List<Score> scores = sevenScores();

    assertThat(scores.stream().map(ScoreTest::sequences))
        .containsExactly(
            List.of(),
            List.of(1L),
            List.of(2L, 1L),
            List.of(3L, 2L, 1L),
            List.of(4L, 3L, 2L, 1L),
            List.of(5L, 4L, 3L, 2L, 1L),
            List.of(6L, 5L, 4L, 3L, 2L));
    assertThat(scores.get(6).predictions())
        .extracting(ScoredPrediction::horizon)
        .containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void eachPredictionIsTheOneThatWasEmitted() {
    for (Score score : sevenScores()) {
      for (ScoredPrediction scored : score.predictions()) {
        double said = SAID[(int) scored.sequence() - 1];
        assertThat((double) scored.rating()).isCloseTo(said, within(1e-6));
        assertThat((double) scored.low()).isCloseTo(said - 1.35, within(1e-6));
        assertThat((double) scored.high()).isCloseTo(Math.min(5, said + 1.35), within(1e-6));
        assertThat(scored.cause())
            .isEqualTo(new Cause(Journey.PARTITION, Journey.FIRST_OFFSET + scored.sequence() - 1));
        assertThat(scored.release()).isEqualTo(Newborns.newborn().id());
      }
    }
  }

  @Test
  void conditionedIsWhatWasExpectedJustBefore() {
    List<Score> scores = sevenScores();

    assertThat(scores.get(0).conditioned()).isEqualTo(3.5f);
    for (int i = 1; i < 7; i++) {
      assertThat((double) scores.get(i).conditioned()).isCloseTo(SAID[i - 1], within(1e-6));
    }
  }

  @Test
  void baselinesAreThoseOfThePredictionsOwnMoment() {
    ScoredPrediction oldest = sevenScores().get(6).predictions().get(4);

    // After the ratings 4 and 2.
    assertThat(oldest.baselines()).isEqualTo(Floats.of(2, 3, 3, 3.4f));
  }

  @Test
  void outcomeIsTheRatingWithItsSequenceAndCause() {
    Score seventh = sevenScores().get(6);

    assertThat(seventh.outcome()).isEqualTo(rating("m7", 2.5, 7));
    assertThat(seventh.sequence()).isEqualTo(7);
    assertThat(seventh.cause()).isEqualTo(new Cause(Journey.PARTITION, 106));
    assertThat(seventh.release()).isEqualTo(Newborns.newborn().id());
    assertThat(seventh.reception()).isEqualTo(new Reception(false, false, false));
  }

  @Test
  void outcomesMeetTheSlotsOfAPredictionInTheirOrder() {
    UserState state = UserState.UNKNOWN.after(rating("m0", 3, 0), CROWD).expecting(oneToFive());

    List<ScoredPrediction> met = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      Rating rating = rating("m" + i, 3, i);
      met.addAll(Score.of(advance(state, rating)).predictions());
      state = state.after(rating, CROWD);
    }

    assertThat(met).extracting(ScoredPrediction::rating).containsExactly(1f, 2f, 3f, 4f, 5f);
    assertThat(met).extracting(ScoredPrediction::low).containsExactly(0f, 1f, 2f, 3f, 4f);
    assertThat(met).extracting(ScoredPrediction::high).containsExactly(2f, 3f, 4f, 5f, 6f);
    assertThat(met).extracting(ScoredPrediction::horizon).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void lateRatingIsHeldAgainstNoOpenPrediction() {
    Journey journey = new Journey(Newborns.newborn());
    journey.takeInOrder(4, 2);

    Score late = Score.of(journey.take(rating("late", 5, 0)));
    Score next = Score.of(journey.take(rating("m3", 5, 3)));

    assertThat(late.predictions()).isEmpty();
    assertThat(late.sequence()).isEqualTo(3);
    assertThat((double) late.conditioned()).isCloseTo(SAID[1], within(1e-6));
    assertThat(sequences(next)).containsExactly(2L, 1L);
    assertThat(next.sequence()).isEqualTo(4);
  }

  private static List<Score> sevenScores() {
    Journey journey = new Journey(Newborns.newborn());
    List<Score> scores = new ArrayList<>();
    for (double rating : RATINGS) {
      scores.add(Score.of(journey.takeInOrder(rating)));
    }
    return scores;
  }

  private static List<Long> sequences(Score score) {
    return score.predictions().stream().map(ScoredPrediction::sequence).toList();
  }

  private static OpenPrediction oneToFive() {
    Forecast forecast =
        new Forecast(Floats.of(1, 2, 3, 4, 5), Floats.of(0, 1, 2, 3, 4), Floats.of(2, 3, 4, 5, 6));
    return new OpenPrediction(
        1, new Cause(0, 0), new ReleaseId(1), 0, forecast, Floats.of(1, 2, 3, 4));
  }

  private static Advance advance(UserState state, Rating rating) {
    Release release = Newborns.newborn();
    return Predictor.advance(
        state, new Arrival(rating, new Cause(0, 1)), state.receive(rating), release);
  }
}
