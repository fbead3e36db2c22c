package io.reelcast.backtest;

import io.reelcast.history.UserState;

/** Drives one contestant through all ratings. */
public final class Round {
  private Round() {}

  /** Takes what a contestant said, and what came. The arrays are filled anew afterwards. */
  public interface Judge {
    void blind(int anchor, double[] said, double[] came);

    void conditioned(int anchor, double[] said, double[] came);
  }

  /** Every rating is taken in; after each anchor the contestant is asked. */
  public static void of(Timeline timeline, Windows windows, Contestant contestant, Judge judge) {
    int[] places = new int[UserState.HORIZON];
    int[] movies = new int[UserState.HORIZON];
    double[] came = new double[UserState.HORIZON];
    double[] said = new double[UserState.HORIZON];
    for (int place = 0; place < timeline.size(); place++) {
      int user = timeline.user(place);
      contestant.take(user, timeline.movie(place), timeline.rating(place), timeline.ratedAt(place));
      if (!windows.isAnchor(place)) {
        continue;
      }
      windows.outcomes(place, places);
      for (int slot = 0; slot < UserState.HORIZON; slot++) {
        movies[slot] = timeline.movie(places[slot]);
        came[slot] = timeline.rating(places[slot]);
      }
      if (contestant instanceof BlindContestant blind) {
        blind.predict(user, said);
        judge.blind(place, said, came);
      }
      if (contestant instanceof ConditionedContestant conditioned) {
        conditioned.predict(user, movies, said);
        judge.conditioned(place, said, came);
      }
    }
  }
}
