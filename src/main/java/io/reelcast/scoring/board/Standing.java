package io.reelcast.scoring.board;

import io.reelcast.model.Baseline;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Errors over some scores: ours blind and conditioned, each baseline's over the same slots, and how
 * often the interval held the outcome. It is nothing but sums, so that standings add up. Not for
 * several threads.
 */
public final class Standing {
  /** What our predictions are called in reports. */
  public static final String OURS = "reelcast";

  /** What they are called where the movie was known. */
  public static final String OURS_CONDITIONED = "reelcastConditioned";

  /** What errors add up to, squared and absolute. */
  public record ErrorSum(double squares, double absolutes) {}

  private static final Baseline[] BASELINES = Baseline.values();

  // Where each sum stands; an error's squares are followed by its absolutes.
  private static final int SCORES = 0;
  private static final int SLOTS = 1;
  private static final int HELD = 2;
  private static final int CONDITIONED_ERROR = 3;
  private static final int OUR_ERROR = 5;
  private static final int BASELINE_ERRORS = 7;

  /** How many sums there are. */
  static final int SUMS = BASELINE_ERRORS + 2 * BASELINES.length;

  private final double[] sums = new double[SUMS];

  public void add(Score score) {
    double outcome = score.outcome().rating();
    addConditioned(score.conditioned(), outcome);
    // By index: once a rating on the stream's threads, where an iterator would be garbage.
    List<ScoredPrediction> predictions = score.predictions();
    for (int i = 0; i < predictions.size(); i++) {
      addSlot(predictions.get(i), outcome);
    }
  }

  void addConditioned(float predicted, double outcome) {
    sums[SCORES]++;
    addError(CONDITIONED_ERROR, predicted, outcome);
  }

  void addSlot(ScoredPrediction prediction, double outcome) {
    sums[SLOTS]++;
    // As floats: the ends of a scale need not be any, and an interval that reaches them holds them.
    sums[HELD] +=
        prediction.low() <= (float) outcome && (float) outcome <= prediction.high() ? 1 : 0;
    addError(OUR_ERROR, prediction.rating(), outcome);
    for (int i = 0; i < BASELINES.length; i++) {
      addError(BASELINE_ERRORS + 2 * i, prediction.baselines().get(i), outcome);
    }
  }

  public void add(Standing other) {
    addSums(other.sums, 0);
  }

  /** Adds the sums that stand somewhere in an array. */
  void addSums(double[] from, int at) {
    for (int i = 0; i < SUMS; i++) {
      sums[i] += from[at + i];
    }
  }

  void copySums(double[] to, int at) {
    System.arraycopy(sums, 0, to, at, SUMS);
  }

  /** Forgets all scores. */
  public void clear() {
    Arrays.fill(sums, 0);
  }

  private void addError(int at, float predicted, double outcome) {
    double error = predicted - outcome;
    sums[at] += error * error;
    sums[at + 1] += Math.abs(error);
  }

  /** How many ratings were scored. */
  public long scores() {
    return (long) sums[SCORES];
  }

  /** How many slots of predictions they filled. */
  public long slots() {
    return (long) sums[SLOTS];
  }

  public MeanError ours() {
    return error(OUR_ERROR, SLOTS);
  }

  public MeanError conditioned() {
    return error(CONDITIONED_ERROR, SCORES);
  }

  public MeanError of(Baseline baseline) {
    return error(BASELINE_ERRORS + 2 * baseline.ordinal(), SLOTS);
  }

  /** How many outcomes lay within their intervals. */
  public long held() {
    return (long) sums[HELD];
  }

  /** The share of outcomes that lay within their intervals; NaN of none. */
  public double coverage() {
    return sums[HELD] / sums[SLOTS];
  }

  /** By name: ours first, then each baseline, over the same slots; then ours for known movies. */
  public Map<String, MeanError> errors() {
    Map<String, MeanError> errors = new LinkedHashMap<>();
    errors.put(OURS, ours());
    for (Baseline baseline : BASELINES) {
      errors.put(baseline.title(), of(baseline));
    }
    errors.put(OURS_CONDITIONED, conditioned());
    return errors;
  }

  /** What errors add up to, by the names of {@link #errors}. */
  public Map<String, ErrorSum> errorSums() {
    Map<String, ErrorSum> errors = new LinkedHashMap<>();
    errors.put(OURS, errorSum(OUR_ERROR));
    for (Baseline baseline : BASELINES) {
      errors.put(baseline.title(), errorSum(BASELINE_ERRORS + 2 * baseline.ordinal()));
    }
    errors.put(OURS_CONDITIONED, errorSum(CONDITIONED_ERROR));
    return errors;
  }

  private ErrorSum errorSum(int at) {
    return new ErrorSum(sums[at], sums[at + 1]);
  }

  private MeanError error(int at, int count) {
    return MeanError.of(sums[count], sums[at], sums[at + 1]);
  }
}
