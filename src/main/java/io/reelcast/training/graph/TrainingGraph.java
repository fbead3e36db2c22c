package io.reelcast.training.graph;

import io.reelcast.model.network.NetworkShape;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** A network that learns. Not for several threads. */
public final class TrainingGraph {
  private final ComputationGraph graph;
  private final LearningSettings learning;

  /** A network with first weights that the seed decides. */
  public TrainingGraph(NetworkShape shape, LearningSettings learning) {
    MathLibrary.prepare();
    this.learning = learning;
    this.graph = new ComputationGraph(GraphPlan.of(shape, learning));
    graph.init();
  }

  /**
   * Begins an epoch. What chance decides in it depends on the seed and on its number only, so that
   * training that was interrupted goes on as if it had not been.
   */
  public void begin(int epoch, double rate) {
    graph.setLearningRate(rate);
    Nd4j.getRandom().setSeed(31L * learning.seed() + epoch);
  }

  /** Learns from a batch; its loss before, without what DL4J adds for weights that decay. */
  public double fit(Batch batch) {
    MultiDataSet samples = batch.toDl4j();
    double decay = graph.calcRegularizationScore(true);
    graph.fit(samples);
    return graph.score() - decay;
  }

  /** The weights themselves, which move on. */
  INDArray parameters() {
    return graph.params();
  }

  /** The weights in DL4J's order. */
  public float[] weights() {
    return graph.params().dup('c').data().asFloat();
  }

  /** How many batches were learnt from. */
  public int steps() {
    return graph.getConfiguration().getIterationCount();
  }

  /** The weights as DL4J writes them. */
  public byte[] coefficients() {
    return written(graph.params());
  }

  /** What the optimiser remembers, as DL4J writes it. */
  public byte[] updater() {
    return written(graph.getUpdater().getStateViewArray());
  }

  /**
   * Goes on from where another stood.
   *
   * @param updater empty where nothing is remembered yet
   */
  public void restore(byte[] coefficients, byte[] updater, int steps) {
    graph.setParams(read(coefficients));
    if (updater.length > 0) {
      graph.getUpdater().setStateViewArray(read(updater));
    }
    graph.getConfiguration().setIterationCount(steps);
  }

  static byte[] written(INDArray array) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Nd4j.write(array, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static INDArray read(byte[] bytes) {
    return Nd4j.read(new ByteArrayInputStream(bytes));
  }
}
