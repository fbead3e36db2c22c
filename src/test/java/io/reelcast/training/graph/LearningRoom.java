package io.reelcast.training.graph;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.network.Scratch;
import io.reelcast.model.scaling.Range;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.training.sample.Sample;
import io.reelcast.training.sample.Samples;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/** Samples at random, and graphs that learn from them. */
final class LearningRoom {
  static final NetworkShape SHAPE = new NetworkShape(2, 6, 5, 4);
  static final double RATE = 0.01;

  /** Leaves what lies between 0 and 1 as it is. */
  static final Scaling AS_IT_IS =
      new Scaling(
          unit(InputGroups.FIRST.stepFeatures()),
          unit(InputGroups.FIRST.userFeatures()),
          unit(InputGroups.FIRST.movieFeatures()));

  private static final double RANGE = 4.5;

  private final NetworkShape shape;
  private final Random random;

  LearningRoom(NetworkShape shape, long seed) {
    this.shape = shape;
    this.random = new Random(seed);
  }

  static LearningSettings learning(Optimiser optimiser) {
    return new LearningSettings(optimiser, RATE, 32, 0, 0, 1);
  }

  static LearningSettings forgetful(Optimiser optimiser, double dropout, double weightDecay) {
    return new LearningSettings(optimiser, RATE, 32, dropout, weightDecay, 1);
  }

  List<Sample> samples(int count) {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      samples.add(Samples.random(random, shape.genres()));
    }
    return samples;
  }

  Batch batch(List<Sample> samples) {
    Batch batch = new Batch(samples.size(), shape, AS_IT_IS, RANGE);
    samples.forEach(batch::add);
    return batch;
  }

  Batch batch(int count) {
    return batch(samples(count));
  }

  List<Batch> batches(int count) {
    List<Batch> batches = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      batches.add(batch(16));
    }
    return batches;
  }

  /** A graph whose weights are drawn at random, its outputs' too. */
  TrainingGraph graph(LearningSettings learning) {
    TrainingGraph graph = new TrainingGraph(shape, learning);
    graph.restore(LearntReleases.coefficients(weights()), new byte[0], 0);
    return graph;
  }

  float[] weights() {
    return LearntReleases.weights(shape, random);
  }

  /** What DL4J itself says with the weights of a graph: [head][sample][slot]. */
  float[][][] inDl4j(TrainingGraph graph, LearningSettings learning, Batch batch) {
    String plan = new String(GraphPlan.configuration(shape, learning), StandardCharsets.UTF_8);
    ComputationGraph plain = new ComputationGraph(ComputationGraphConfiguration.fromJson(plan));
    plain.init();
    plain.setParams(Nd4j.read(new ByteArrayInputStream(graph.coefficients())));
    MultiDataSet asked = batch.toDl4j();
    INDArray[] said = plain.output(false, asked.getFeatures(), asked.getFeaturesMaskArrays());
    return new float[][][] {
      said[0].toFloatMatrix(), said[1].reshape(said[1].size(0), said[1].size(2)).toFloatMatrix()
    };
  }

  /** What the network that serves says of scaled samples: [head][sample][slot]. */
  static float[][][] said(Network network, List<Sample> samples) {
    Scratch scratch = new Scratch(network.shape());
    float[][][] said = new float[2][samples.size()][Network.HORIZON];
    for (int i = 0; i < samples.size(); i++) {
      Sample sample = samples.get(i);
      network.read(sample.inputs(), scratch);
      network.blind(sample.inputs(), scratch, said[0][i]);
      network.meet(sample.inputs(), scratch);
      for (int slot = 0; slot < Network.HORIZON; slot++) {
        said[1][i][slot] = network.conditioned(sample.movie(slot), sample.genres(slot), scratch);
      }
    }
    return said;
  }

  private static Range unit(int features) {
    float[] ones = new float[features];
    Arrays.fill(ones, 1);
    return new Range(new float[features], ones);
  }
}
