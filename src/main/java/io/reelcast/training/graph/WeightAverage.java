package io.reelcast.training.graph;

import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * The mean of a graph's weights after its latest steps, each older step counting a little less. It
 * errs less than the weights of any one step, which the last batches have pulled this way and that.
 * Averaging as by B. T. Polyak and A. B. Juditsky (1992), with fading. Not for several threads.
 */
public final class WeightAverage {
  /** No more than the latest third of all steps counts: the first ones have learnt too little. */
  private static final double SHARE = 1 / 3.0;

  private final int most;
  private final INDArray mean;
  private final INDArray difference;

  /**
   * @param graph whose weights are averaged from now on
   * @param most about how many steps count
   */
  public WeightAverage(TrainingGraph graph, int most) {
    this.most = most;
    this.mean = graph.parameters().dup();
    this.difference = mean.ulike();
  }

  /** Takes the weights in that a step led to. */
  public void take(TrainingGraph graph) {
    double counting = Math.max(1, Math.min(most, SHARE * graph.steps()));
    if (counting == 1) {
      mean.assign(graph.parameters());
    } else {
      graph.parameters().sub(mean, difference);
      mean.addi(difference.muli(1 / counting));
    }
  }

  /** The mean in DL4J's order. */
  public float[] weights() {
    return mean.dup('c').data().asFloat();
  }

  /** The mean as DL4J writes it. */
  public byte[] coefficients() {
    return TrainingGraph.written(mean);
  }

  /** Goes on from where another stood. */
  public void restore(byte[] coefficients) {
    mean.assign(TrainingGraph.read(coefficients));
  }
}
