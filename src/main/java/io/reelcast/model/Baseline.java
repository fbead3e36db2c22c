package io.reelcast.model;

import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import java.util.List;

/** A simple rule that every prediction is held against. Their order is a contract of the state. */
public enum Baseline {
  /** The next ratings are the last one. */
  LAST_RATING("lastRating") {
    @Override
    double predict(UserState state, ModelSettings settings) {
      return state.history().newest().map(HistoryRecord::rating).orElse(settings.prior());
    }
  },
  /** They are the mean of the last five. */
  LAST_FIVE_MEAN("lastFiveMean") {
    @Override
    double predict(UserState state, ModelSettings settings) {
      return state.history().mean(settings.prior());
    }
  },
  /** They are the mean of all that the user gave. */
  USER_MEAN("userMean") {
    @Override
    double predict(UserState state, ModelSettings settings) {
      return state.statistics().mean(settings.prior());
    }
  },
  /** They are that mean, drawn towards the prior while ratings are few. */
  DAMPED_USER_MEAN("dampedUserMean") {
    @Override
    double predict(UserState state, ModelSettings settings) {
      return state.statistics().dampedMean(settings.prior(), settings.damping());
    }
  };

  private static final List<Baseline> ALL = List.of(values());

  private final String title;

  Baseline(String title) {
    this.title = title;
  }

  /** The name in schemas and reports. */
  public String title() {
    return title;
  }

  abstract double predict(UserState state, ModelSettings settings);

  /** What all of them say, in the order of this enumeration. */
  public static Floats all(UserState state, ModelSettings settings) {
    float[] said = new float[ALL.size()];
    for (Baseline baseline : ALL) {
      said[baseline.ordinal()] = (float) baseline.predict(state, settings);
    }
    return Floats.of(said);
  }
}
