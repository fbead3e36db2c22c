package io.reelcast.prediction;

import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.Baseline;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Arrival;
import java.util.Optional;

/** Takes ratings in and predicts, as a pure function of the state, the rating and the release. */
public final class Predictor {
  private Predictor() {}

  /** What a rating that is no repeat does to its user. */
  public static Advance advance(
      UserState before, Arrival arrival, Reception reception, Release release) {
    Rating rating = arrival.rating();
    float conditioned = release.conditioned(before, rating.movieId());
    Optional<Window> window = reception.isLate() ? before.window() : release.watch(before, rating);
    UserState moved =
        before.after(rating, release).watched(window.filter(open -> !open.isComplete()));
    Forecast forecast = release.forecast(moved);
    UserState after =
        reception.isLate() ? moved : moved.expecting(open(moved, forecast, arrival, release));
    byte[] encodedAfter = UserStateCodec.encode(after);
    Prediction prediction =
        new Prediction(
            rating.userId(),
            moved.sequence(),
            rating.ratedAt(),
            moved.history().size(),
            forecast,
            release.id(),
            arrival.cause(),
            UserStateCodec.checksum(encodedAfter));
    return new Advance(
        arrival,
        reception,
        release.id(),
        before,
        conditioned,
        window.filter(Window::isComplete),
        prediction,
        encodedAfter);
  }

  /**
   * A late rating's prediction is for the same slots as the one that is open already, so it is not
   * held open beside it.
   */
  private static OpenPrediction open(
      UserState moved, Forecast forecast, Arrival arrival, Release release) {
    return new OpenPrediction(
        moved.sequence(),
        arrival.cause(),
        release.id(),
        0,
        forecast,
        Baseline.all(moved, release.settings()));
  }
}
