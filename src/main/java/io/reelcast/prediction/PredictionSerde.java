package io.reelcast.prediction;

import io.reelcast.avro.PredictedRating;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.util.ArrayList;
import java.util.List;

/** A prediction as it lies on its topic. */
public final class PredictionSerde {
  private static final SingleObject<io.reelcast.avro.Prediction> WIRE =
      new SingleObject<>(
          io.reelcast.avro.Prediction.class, io.reelcast.avro.Prediction.getClassSchema());

  private PredictionSerde() {}

  public static byte[] encode(Prediction prediction) {
    Forecast forecast = prediction.forecast();
    List<PredictedRating> ratings = new ArrayList<>(forecast.size());
    for (int slot = 0; slot < forecast.size(); slot++) {
      ratings.add(
          new PredictedRating(
              forecast.ratings().get(slot), forecast.low().get(slot), forecast.high().get(slot)));
    }
    return WIRE.encode(
        new io.reelcast.avro.Prediction(
            prediction.userId(),
            prediction.sequence(),
            prediction.predictedAt(),
            prediction.historySize(),
            ratings,
            prediction.release().toString(),
            new io.reelcast.avro.Cause(prediction.cause().partition(), prediction.cause().offset()),
            prediction.stateChecksum()));
  }

  public static Prediction decode(byte[] bytes) throws MalformedException {
    io.reelcast.avro.Prediction wire = WIRE.decode(bytes);
    return new Prediction(
        wire.getUserId(),
        wire.getSequence(),
        wire.getPredictedAt(),
        wire.getHistorySize(),
        forecast(wire.getRatings()),
        ReleaseId.fromWire(wire.getRelease()),
        new Cause(wire.getCause().getPartition(), wire.getCause().getOffset()),
        wire.getStateChecksum());
  }

  private static Forecast forecast(List<PredictedRating> ratings) {
    float[] rating = new float[ratings.size()];
    float[] low = new float[ratings.size()];
    float[] high = new float[ratings.size()];
    for (int slot = 0; slot < ratings.size(); slot++) {
      rating[slot] = ratings.get(slot).getRating();
      low[slot] = ratings.get(slot).getLow();
      high[slot] = ratings.get(slot).getHigh();
    }
    return new Forecast(Floats.of(rating), Floats.of(low), Floats.of(high));
  }
}
