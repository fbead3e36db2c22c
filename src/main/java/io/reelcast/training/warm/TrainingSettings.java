package io.reelcast.training.warm;

import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that steers the training of a release.
 *
 * @param shape how large the network is; its number of genres is the most that are told apart
 * @param learning how weights are moved
 * @param sampling which samples there are
 * @param passes how long they are gone through
 * @param taste how users' tastes are told
 */
public record TrainingSettings(
    NetworkShape shape,
    LearningSettings learning,
    Sampling sampling,
    Passes passes,
    TasteSettings taste) {

  /**
   * Which samples there are.
   *
   * @param stride every how many ratings of a user there is a sample at the most rare
   * @param samples about how many there are to be, as far as the ratings suffice; more where even
   *     the stride gives more
   * @param heldBack the share of the ratings, the newest, on which errors are measured
   * @param damping how many ratings of no surplus are added to a movie's before they are averaged
   * @param coverage the share of outcomes that intervals are meant to hold
   * @param scaling how features are scaled
   */
  public record Sampling(
      int stride,
      int samples,
      double heldBack,
      double damping,
      double coverage,
      ScalingKind scaling) {
    public Sampling {
      require(stride >= 1 && stride <= 1000, "training.stride", stride, "1 to 1000");
      require(
          samples >= 1 && samples <= 1_000_000_000, "training.samples", samples, "1 to 1000000000");
      require(heldBack > 0 && heldBack < 1, "training.held-back", heldBack, "between 0 and 1");
      require(damping >= 0 && damping <= 1e6, "network.movie-damping", damping, "0 to 1000000");
      require(coverage > 0 && coverage < 1, "training.coverage", coverage, "between 0 and 1");
    }

    /** Every how many ratings of a user there is a sample, where there are so many ratings. */
    int strideOf(long ratings) {
      return (int) Math.max(1, Math.min(stride, Math.round((double) ratings / samples)));
    }

    /** The same asking for no more samples than so many. */
    Sampling withSamplesUpTo(int most) {
      return new Sampling(stride, Math.min(samples, most), heldBack, damping, coverage, scaling);
    }

    /** The same with features scaled in another way. */
    Sampling withScaling(ScalingKind other) {
      return new Sampling(stride, samples, heldBack, damping, coverage, other);
    }
  }

  /**
   * How long samples are gone through.
   *
   * @param epochs the most passes over all samples
   * @param patience after so many passes without a better error it ends
   * @param averaged over about how many of the latest steps the weights of a release are averaged
   */
  public record Passes(int epochs, int patience, int averaged) {
    public Passes {
      require(epochs >= 1 && epochs <= 10_000, "training.epochs", epochs, "1 to 10000");
      require(patience >= 1 && patience <= 10_000, "training.patience", patience, "1 to 10000");
      require(
          averaged >= 1 && averaged <= 1_000_000,
          "training.averaged-steps",
          averaged,
          "1 to 1000000");
    }
  }

  private static void require(boolean holds, String name, Number value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }

  /** The same with another number of passes at most. */
  public TrainingSettings withEpochs(int most) {
    Passes other = new Passes(most, passes.patience(), passes.averaged());
    return new TrainingSettings(shape, learning, sampling, other, taste);
  }

  /** The same asking for no more samples than so many. */
  public TrainingSettings withSamplesUpTo(int most) {
    return new TrainingSettings(shape, learning, sampling.withSamplesUpTo(most), passes, taste);
  }

  /** The same with another network. */
  public TrainingSettings withShape(NetworkShape other) {
    return new TrainingSettings(other, learning, sampling, passes, taste);
  }

  /** The same, weights being moved in another way. */
  public TrainingSettings withLearning(LearningSettings other) {
    return new TrainingSettings(shape, other, sampling, passes, taste);
  }

  /** The same with features scaled in another way. */
  public TrainingSettings withScaling(ScalingKind other) {
    return new TrainingSettings(shape, learning, sampling.withScaling(other), passes, taste);
  }

  /** The same, chance deciding otherwise. */
  public TrainingSettings withSeed(int seed) {
    return new TrainingSettings(
        shape, learning.withSeed(seed), sampling, passes, taste.withSeed(seed));
  }

  /** All of them by the names in the manual. */
  public Map<String, String> named() {
    Map<String, String> named = new TreeMap<>();
    named.put("network.layers", Integer.toString(shape.layers()));
    named.put("network.width", Integer.toString(shape.width()));
    named.put("network.dense", Integer.toString(shape.dense()));
    named.put("network.genres", Integer.toString(shape.genres()));
    named.put("network.inputs", String.join(",", shape.inputs().names()));
    named.put("network.movie-damping", Double.toString(sampling.damping()));
    named.put("network.scaling", sampling.scaling().title());
    named.put("training.optimiser", learning.optimiser().title());
    named.put("training.learning-rate", Double.toString(learning.rate()));
    named.put("training.batch", Integer.toString(learning.batch()));
    named.put("training.dropout", Double.toString(learning.dropout()));
    named.put("training.weight-decay", Double.toString(learning.weightDecay()));
    named.put("training.seed", Integer.toString(learning.seed()));
    named.put("training.stride", Integer.toString(sampling.stride()));
    named.put("training.samples", Integer.toString(sampling.samples()));
    named.put("training.held-back", Double.toString(sampling.heldBack()));
    named.put("training.epochs", Integer.toString(passes.epochs()));
    named.put("training.patience", Integer.toString(passes.patience()));
    named.put("training.averaged-steps", Integer.toString(passes.averaged()));
    named.put("training.coverage", Double.toString(sampling.coverage()));
    named.put("factor.width", Integer.toString(taste.factors().width()));
    named.put("factor.user-bias-damping", Double.toString(taste.factors().userBiasDamping()));
    named.put("factor.user-damping", Double.toString(taste.factors().userDamping()));
    named.put("factor.movie-bias-damping", Double.toString(taste.factors().movieBiasDamping()));
    named.put("factor.movie-damping", Double.toString(taste.factors().movieDamping()));
    named.put("factor.sweeps", Integer.toString(taste.factors().sweeps()));
    named.put("factor.decay", Double.toString(taste.decay()));
    named.put("factor.folds", Integer.toString(taste.folds()));
    return named;
  }

  /** The learning settings among settings that were named. */
  public static LearningSettings learning(Map<String, String> named) {
    return new LearningSettings(
        Optimiser.named(text(named, "training.optimiser")),
        Double.parseDouble(text(named, "training.learning-rate")),
        Integer.parseInt(text(named, "training.batch")),
        Double.parseDouble(text(named, "training.dropout")),
        Double.parseDouble(text(named, "training.weight-decay")),
        Integer.parseInt(text(named, "training.seed")));
  }

  private static String text(Map<String, String> named, String name) {
    String text = named.get(name);
    if (text == null) {
      throw new IllegalArgumentException("there is no setting " + name);
    }
    return text;
  }
}
