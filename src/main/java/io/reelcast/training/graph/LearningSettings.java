package io.reelcast.training.graph;

/**
 * How weights are moved.
 *
 * @param optimiser by which rule
 * @param rate how far at first; it falls to a tenth towards the last epoch
 * @param batch how many samples at a time
 * @param dropout the share of a dense layer's inputs that is left out at random
 * @param weightDecay how much of each weight is forgotten at each step, as a share of the rate
 * @param seed of the first weights, of the order of samples and of what is left out
 */
public record LearningSettings(
    Optimiser optimiser, double rate, int batch, double dropout, double weightDecay, int seed) {
  public LearningSettings {
    require(rate > 0 && rate <= 1, "training.learning-rate", rate, "more than 0, at most 1");
    require(batch >= 1 && batch <= 65_536, "training.batch", batch, "1 to 65536");
    require(dropout >= 0 && dropout < 1, "training.dropout", dropout, "0 to less than 1");
    require(weightDecay >= 0 && weightDecay <= 1, "training.weight-decay", weightDecay, "0 to 1");
  }

  /** The same, chance deciding otherwise. */
  public LearningSettings withSeed(int other) {
    return new LearningSettings(optimiser, rate, batch, dropout, weightDecay, other);
  }

  /** The same, no weight being forgotten. */
  public LearningSettings withoutDecay() {
    return new LearningSettings(optimiser, rate, batch, dropout, 0, seed);
  }

  private static void require(boolean holds, String name, Number value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }
}
