package io.reelcast.wire;

import io.reelcast.avro.BaselineRatings;
import io.reelcast.avro.Cause;
import io.reelcast.avro.ConditionedScore;
import io.reelcast.avro.Example;
import io.reelcast.avro.ModelPart;
import io.reelcast.avro.Movie;
import io.reelcast.avro.PredictedRating;
import io.reelcast.avro.Prediction;
import io.reelcast.avro.Rating;
import io.reelcast.avro.Score;
import io.reelcast.avro.ScoredPrediction;
import io.reelcast.avro.SeenWindow;
import io.reelcast.avro.User;
import java.util.List;
import org.apache.avro.SystemLimitException;
import org.apache.avro.util.ClassSecurityValidator;

/**
 * What Avro may build from bytes: our generated classes, and no string longer than anything that we
 * write. Avro refuses classes that it was not told to trust, and without a limit it allocates
 * whatever length a broken record claims.
 */
final class AvroTrust {
  private static final List<Class<?>> OURS =
      List.of(
          Rating.class,
          Movie.class,
          User.class,
          Prediction.class,
          PredictedRating.class,
          Cause.class,
          Score.class,
          ConditionedScore.class,
          ScoredPrediction.class,
          BaselineRatings.class,
          Example.class,
          SeenWindow.class,
          ModelPart.class);
  private static final String LONGEST_STRING = Integer.toString(1 << 20);

  private AvroTrust() {}

  static void establish() {
    // Read once, when Avro's class SystemLimitException is initialised; an operator's own limit
    // wins.
    for (String limit :
        List.of(
            SystemLimitException.MAX_STRING_LENGTH_PROPERTY,
            SystemLimitException.MAX_COLLECTION_LENGTH_PROPERTY)) {
      if (System.getProperty(limit) == null) {
        System.setProperty(limit, LONGEST_STRING);
      }
    }
    ClassSecurityValidator.Builder builder = ClassSecurityValidator.builder();
    OURS.forEach(builder::add);
    ClassSecurityValidator.setGlobal(
        ClassSecurityValidator.composite(ClassSecurityValidator.DEFAULT, builder.build()));
  }
}
