package io.reelcast.history.store;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;

/** The part of a state's binary form that is an open prediction. */
final class OpenPredictionCodec {
  private OpenPredictionCodec() {}

  static void write(StateWriter out, OpenPrediction prediction) {
    out.number(prediction.sequence());
    out.number(prediction.cause().partition());
    out.number(prediction.cause().offset());
    out.fixed(prediction.release().bits());
    out.octet(prediction.passed());
    forecast(out, prediction.forecast());
    out.floats(prediction.baselines());
  }

  /**
   * Reads one.
   *
   * @param isWhole whether all of the forecast was written, or only what was still expected
   */
  static OpenPrediction read(StateReader in, boolean isWhole) {
    long sequence = in.number();
    Cause cause = new Cause((int) in.number(), in.number());
    ReleaseId release = new ReleaseId(in.fixed());
    int passed = in.octet();
    Forecast forecast = isWhole ? forecast(in) : stillExpected(in, passed);
    return new OpenPrediction(sequence, cause, release, passed, forecast, in.floats());
  }

  private static void forecast(StateWriter out, Forecast forecast) {
    out.octet(forecast.size());
    for (int slot = 0; slot < forecast.size(); slot++) {
      out.real32(forecast.ratings().get(slot));
      out.real32(forecast.low().get(slot));
      out.real32(forecast.high().get(slot));
    }
  }

  private static Forecast forecast(StateReader in) {
    int slots = in.octet();
    float[] ratings = new float[slots];
    float[] low = new float[slots];
    float[] high = new float[slots];
    for (int slot = 0; slot < slots; slot++) {
      ratings[slot] = in.real32();
      low[slot] = in.real32();
      high[slot] = in.real32();
    }
    return new Forecast(Floats.of(ratings), Floats.of(low), Floats.of(high));
  }

  /** What had been expected of the ratings that have come true is not known any more. */
  private static Forecast stillExpected(StateReader in, int passed) {
    Floats unknown = Floats.unknown(passed);
    return new Forecast(
        unknown.with(in.floats()), unknown.with(in.floats()), unknown.with(in.floats()));
  }
}
