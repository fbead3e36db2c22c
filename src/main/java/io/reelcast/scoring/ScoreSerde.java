package io.reelcast.scoring;

import io.reelcast.avro.BaselineRatings;
import io.reelcast.avro.ConditionedScore;
import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.Baseline;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.util.ArrayList;
import java.util.List;

/** A score as it lies on its topic. */
public final class ScoreSerde {
  private static final SingleObject<io.reelcast.avro.Score> WIRE =
      new SingleObject<>(io.reelcast.avro.Score.class, io.reelcast.avro.Score.getClassSchema());

  private ScoreSerde() {}

  public static byte[] encode(Score score) {
    Rating outcome = score.outcome();
    List<io.reelcast.avro.ScoredPrediction> predictions =
        new ArrayList<>(score.predictions().size());
    for (ScoredPrediction prediction : score.predictions()) {
      predictions.add(toWire(prediction));
    }
    return WIRE.encode(
        new io.reelcast.avro.Score(
            outcome.userId(),
            score.sequence(),
            outcome.movieId(),
            outcome.rating(),
            outcome.ratedAt(),
            score.reception().isLate(),
            score.reception().isRerating(),
            toWire(score.cause()),
            new ConditionedScore(score.conditioned(), score.release().toString()),
            predictions));
  }

  public static Score decode(byte[] bytes) throws MalformedException {
    io.reelcast.avro.Score wire = WIRE.decode(bytes);
    return new Score(
        new Rating(wire.getUserId(), wire.getMovieId(), wire.getOutcome(), wire.getRatedAt()),
        wire.getSequence(),
        new Reception(false, wire.getLate(), wire.getRerated()),
        fromWire(wire.getCause()),
        wire.getConditioned().getRating(),
        ReleaseId.fromWire(wire.getConditioned().getRelease()),
        predictions(wire.getPredictions()));
  }

  private static List<ScoredPrediction> predictions(List<io.reelcast.avro.ScoredPrediction> wire)
      throws MalformedException {
    List<ScoredPrediction> predictions = new ArrayList<>(wire.size());
    for (io.reelcast.avro.ScoredPrediction prediction : wire) {
      predictions.add(fromWire(prediction));
    }
    return predictions;
  }

  private static io.reelcast.avro.ScoredPrediction toWire(ScoredPrediction prediction) {
    Floats said = prediction.baselines();
    return new io.reelcast.avro.ScoredPrediction(
        prediction.sequence(),
        prediction.horizon(),
        prediction.rating(),
        prediction.low(),
        prediction.high(),
        prediction.release().toString(),
        toWire(prediction.cause()),
        new BaselineRatings(
            said.get(Baseline.LAST_RATING.ordinal()),
            said.get(Baseline.LAST_FIVE_MEAN.ordinal()),
            said.get(Baseline.USER_MEAN.ordinal()),
            said.get(Baseline.DAMPED_USER_MEAN.ordinal())));
  }

  private static ScoredPrediction fromWire(io.reelcast.avro.ScoredPrediction wire)
      throws MalformedException {
    int horizon = wire.getHorizon();
    if (horizon < 1 || horizon > UserState.HORIZON) {
      throw new MalformedException(
          "a horizon is " + horizon + ": expected 1 to " + UserState.HORIZON);
    }
    BaselineRatings said = wire.getBaselines();
    return new ScoredPrediction(
        wire.getSequence(),
        horizon,
        wire.getRating(),
        wire.getLow(),
        wire.getHigh(),
        ReleaseId.fromWire(wire.getRelease()),
        fromWire(wire.getCause()),
        Floats.of(
            said.getLastRating(),
            said.getLastFiveMean(),
            said.getUserMean(),
            said.getDampedUserMean()));
  }

  private static io.reelcast.avro.Cause toWire(Cause cause) {
    return new io.reelcast.avro.Cause(cause.partition(), cause.offset());
  }

  private static Cause fromWire(io.reelcast.avro.Cause wire) {
    return new Cause(wire.getPartition(), wire.getOffset());
  }
}
