package io.reelcast.prediction.supposed;

import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.Newborn;
import io.reelcast.model.release.Release;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Why the next five ratings are what they are. A prediction is a pure function of the user's state
 * and the release, so each part is told exactly: the prediction is made again without it, and what
 * it moved is the difference. Parts that work together are told with each of them, so their sum is
 * not the prediction.
 *
 * @param baseline what the two-term average says, from which the network starts
 * @param moved by each of the last records, the oldest first: the prediction less what it would be
 *     had this record not been among them
 * @param longRun the prediction less what it would be of somebody who has given the last records
 *     only
 */
public record Explanation(Forecast forecast, double baseline, List<Floats> moved, Floats longRun) {
  public Explanation {
    moved = List.copyOf(moved);
  }

  public static Explanation of(UserState state, Release release) {
    Forecast forecast = release.forecast(state);
    List<Floats> moved =
        IntStream.range(0, state.history().size())
            .mapToObj(record -> less(forecast, Supposed.without(state, record), release))
            .toList();
    return new Explanation(
        forecast,
        Newborn.expected(state, release.settings()),
        moved,
        less(forecast, Supposed.newcomer(state.history(), release), release));
  }

  private static Floats less(Forecast forecast, UserState other, Release release) {
    Floats otherwise = release.forecast(other).ratings();
    float[] moved = new float[forecast.size()];
    for (int slot = 0; slot < moved.length; slot++) {
      moved[slot] = forecast.ratings().get(slot) - otherwise.get(slot);
    }
    return Floats.of(moved);
  }
}
