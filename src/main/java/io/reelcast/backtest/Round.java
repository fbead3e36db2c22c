package io.reelcast.backtest;

import io.reelcast.history.UserState;

/** Drives one contestant through all ratings. */
public final class Round {
  private Round() {}

  /** Takes what a contestant said, and what came. The arrays are filled anew afterwards. */
  public interface Judge {
    void blind(int anchor, double[] said, double[] came);

    void conditioned(int anchor, double[] said, double[] came);

    /**
     * Takes the intervals of a blind prediction, after that itself.
     *
     * @param coverage the share of outcomes that they are meant to hold
     */
    default void intervals(
        int anchor, double coverage, double[] low, double[] high, double[] came) {}

    /** Hears that a rating was taken in and all that was to be asked after it. */
    default void passed(int place) {}
  }

  /** Every rating is taken in; after each anchor the contestant is asked. */
  public static void of(Chronicle chronicle, Windows windows, Contestant contestant, Judge judge) {
    int[] places = new int[UserState.HORIZON];
    int[] movies = new int[UserState.HORIZON];
    double[] came = new double[UserState.HORIZON];
    double[] said = new double[UserState.HORIZON];
    double[] low = new double[UserState.HORIZON];
    double[] high = new double[UserState.HORIZON];
    for (int place = 0; place < chronicle.size(); place++) {
      int user = chronicle.user(place);
      contestant.take(
          user, chronicle.movie(place), chronicle.rating(place), chronicle.ratedAt(place));
      if (windows.isAnchor(place)) {
        windows.outcomes(place, places);
        for (int slot = 0; slot < UserState.HORIZON; slot++) {
          movies[slot] = chronicle.movie(places[slot]);
          came[slot] = chronicle.rating(places[slot]);
        }
        if (contestant instanceof BlindContestant blind) {
          blind.predict(user, said);
          judge.blind(place, said, came);
        }
        if (contestant instanceof IntervalContestant sure) {
          sure.intervals(user, low, high);
          judge.intervals(place, sure.coverage(), low, high, came);
        }
        if (contestant instanceof ConditionedContestant conditioned) {
          conditioned.predict(user, movies, said);
          judge.conditioned(place, said, came);
        }
      }
      judge.passed(place);
    }
  }
}
