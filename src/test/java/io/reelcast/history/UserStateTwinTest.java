package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Trail;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state that moves on rating by rating is the one that all ratings together give. */
final class UserStateTwinTest {
  private static final int RATINGS = 1000;

  /** Movie m7 gets 2.7. */
  private static final Crowd BY_NUMBER =
      movieId -> 2 + Integer.parseInt(movieId.substring(1)) / 10.0;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void agreesWithATwinThatKeepsEverything(long seed) {
    RandomRatings ratings = new RandomRatings(seed);
    NaiveUser twin = new NaiveUser();
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < RATINGS; i++) {
      Rating rating = ratings.next();
      Reception reception = state.receive(rating);
      assertThat(reception)
          .isEqualTo(
              new Reception(twin.isRepeat(rating), twin.isLate(rating), twin.isRerating(rating)));
      if (!reception.isRepeat()) {
        twin.add(rating, BY_NUMBER);

        state = moved(state, rating, reception);

        assertAgree(state, twin);
        assertThat(UserStateCodec.decode(UserStateCodec.encode(state))).isEqualTo(state);
      }
    }
  }

  private static UserState moved(UserState state, Rating rating, Reception reception) {
    UserState after = state.after(rating, BY_NUMBER);
    return reception.isLate() ? after : after.expecting(prediction(after.sequence(), 0));
  }

  private static void assertAgree(UserState state, NaiveUser twin) {
    assertThat(state.history().records()).isEqualTo(twin.lastFive(twin.count()));
    assertAgree(state.statistics(), twin);
    assertAgree(state.past().trail(), twin.trail());
    assertThat(state.open())
        .isEqualTo(
            twin.open().stream()
                .map(sequence -> prediction(sequence, twin.outcomesAfter(sequence).size()))
                .toList());
    assertOutcomesAgree(state, twin);
  }

  /** All outcomes are the oldest prediction's; the last of them are those of the later ones. */
  private static void assertOutcomesAgree(UserState state, NaiveUser twin) {
    List<Float> outcomes = new ArrayList<>();
    for (int i = 0; i < state.outcomes().size(); i++) {
      outcomes.add(state.outcomes().get(i));
    }
    assertThat(outcomes).isEqualTo(twin.outcomesAfter(twin.open().get(0)));
    for (OpenPrediction prediction : state.open()) {
      assertThat(outcomes.subList(outcomes.size() - prediction.passed(), outcomes.size()))
          .isEqualTo(twin.outcomesAfter((int) prediction.sequence()));
    }
  }

  private static void assertAgree(Trail trail, List<HistoryRecord> twin) {
    assertThat(trail.size()).isEqualTo(twin.size());
    for (int before = 0; before < twin.size(); before++) {
      assertThat(trail.key(before)).isEqualTo(MovieKey.of(twin.get(before).movieId()));
      assertThat(trail.rating(before)).isEqualTo((float) twin.get(before).rating());
    }
  }

  private static void assertAgree(Statistics statistics, NaiveUser twin) {
    assertThat(statistics.count()).isEqualTo(twin.count());
    assertThat(statistics.sum()).isEqualTo(twin.sum(twin.count()));
    assertThat(statistics.squares()).isEqualTo(twin.squares());
    assertThat(statistics.residuals()).isEqualTo(twin.residuals());
    assertThat(statistics.quick()).isCloseTo(twin.recentResidual(0.3), within(1e-12));
    assertThat(statistics.slow()).isCloseTo(twin.recentResidual(0.1), within(1e-12));
    assertThat(statistics.firstRatedAt()).isEqualTo(twin.firstRatedAt());
    assertThat(statistics.visit()).isEqualTo(twin.visit(Statistics.PAUSE_MILLIS));
  }

  /** Slot s of the prediction with sequence n is 10 n + s, so that no two look alike. */
  private static OpenPrediction prediction(long sequence, int passed) {
    float[] all = new float[UserState.HORIZON];
    for (int i = 0; i < all.length; i++) {
      all[i] = 10f * sequence + 1 + i;
    }
    Floats slots = Floats.of(all);
    return new OpenPrediction(
        sequence,
        new Cause(1, sequence + 1000),
        new ReleaseId(-sequence),
        passed,
        new Forecast(slots, slots, slots),
        Floats.of((float) sequence));
  }
}
