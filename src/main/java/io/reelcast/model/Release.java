package io.reelcast.model;

import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.ReleaseId;
import java.util.Arrays;

/**
 * What predicts: an immutable value, named by its contents.
 *
 * <p>The newborn, which has learnt nothing, predicts the two-term average: the user's damped mean
 * and the mean of the last five records, the same for each of the next five ratings.
 */
public record Release(ReleaseId id, String sha256, ModelSettings settings, Provenance provenance) {

  /** The release that stands at the beginning of every {@code models} topic. */
  public static Release newborn(ModelSettings settings, String codeVersion) {
    return ReleaseArchive.named(settings, new Provenance(Provenance.NEWBORN, codeVersion));
  }

  public boolean isNewborn() {
    return provenance.kind().equals(Provenance.NEWBORN);
  }

  /** The user's next five ratings, whatever the movies will be. */
  public Forecast forecast(UserState state) {
    double expected = twoTermAverage(state);
    double reach = settings.halfWidth() * (settings.highest() - settings.lowest());
    return new Forecast(
        repeated(expected),
        repeated(settings.onScale(expected - reach)),
        repeated(settings.onScale(expected + reach)));
  }

  /** The user's rating of one movie, were it rated next. */
  public float conditioned(UserState state, String movieId) {
    return (float) twoTermAverage(state);
  }

  private double twoTermAverage(UserState state) {
    double share = settings.dampedShare();
    return share * Baseline.DAMPED_USER_MEAN.predict(state, settings)
        + (1 - share) * Baseline.LAST_FIVE_MEAN.predict(state, settings);
  }

  private static Floats repeated(double value) {
    float[] values = new float[UserState.HORIZON];
    Arrays.fill(values, (float) value);
    return Floats.of(values);
  }
}
