package io.reelcast.jmh;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.network.Scratch;
import io.reelcast.training.graph.GraphPlan;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The network at a single event, beside DL4J's own output for the same event. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ForwardBenchmark {
  private static final int CANDIDATES = 1000;
  private static final int RECORDS = 5;

  /** Units of the LSTM; the default network has 16. */
  @Param({"16", "64"})
  private int width;

  /** Units of the dense layer in front of each head. */
  @Param("32")
  private int dense;

  private final Random random = new Random(1);
  private final Inputs inputs = new Inputs(InputGroups.FIRST);
  private final float[] surplus = new float[Network.HORIZON];
  private final float[] movie = new float[InputGroups.FIRST.movieFeatures()];
  private Network network;
  private Scratch scratch;
  private ComputationGraph graph;
  private INDArray[] arrays;
  private INDArray[] masks;

  @SuppressWarnings("NullAway.Init") // The harness calls prepare before anything else.
  public ForwardBenchmark() {}

  /** A network of random weights, and a user with five records of three genres each. */
  @Setup
  public void prepare() {
    NetworkShape shape = new NetworkShape(1, width, dense, 18);
    network = new Network(shape, LearntReleases.weights(shape, random));
    scratch = new Scratch(shape);
    inputs.size(RECORDS);
    for (int step = 0; step < RECORDS; step++) {
      fill(inputs.step(step));
      inputs.genres(step, 0b100101);
    }
    fill(inputs.user());
    fill(movie);
    byte[] plan =
        GraphPlan.configuration(shape, new LearningSettings(Optimiser.ADAM, 0.001, 1, 0, 0, 1));
    graph =
        new ComputationGraph(
            ComputationGraphConfiguration.fromJson(new String(plan, StandardCharsets.UTF_8)));
    graph.init();
    arrays =
        new INDArray[] {
          Nd4j.rand(1, shape.stepInputs(), RECORDS),
          Nd4j.rand(1, shape.userInputs()),
          Nd4j.rand(1, shape.movieInputs(), Network.HORIZON)
        };
    masks = new INDArray[] {Nd4j.ones(1, RECORDS), null, null};
  }

  /** The next five ratings. */
  @Benchmark
  public float blind() {
    network.read(inputs, scratch);
    network.blind(inputs, scratch, surplus);
    return surplus[0];
  }

  /** The rating of one movie. */
  @Benchmark
  public float conditioned() {
    network.read(inputs, scratch);
    network.meet(inputs, scratch);
    return network.conditioned(movie, 0b100101, scratch);
  }

  /** The rating of each of a thousand movies, per movie. */
  @Benchmark
  @OperationsPerInvocation(CANDIDATES)
  public float candidate() {
    float sum = 0;
    network.read(inputs, scratch);
    network.meet(inputs, scratch);
    for (int i = 0; i < CANDIDATES; i++) {
      movie[0] = i * 1e-3f;
      sum += network.conditioned(movie, 0b100101, scratch);
    }
    return sum;
  }

  /** Both heads as DL4J computes them. */
  @Benchmark
  public INDArray[] dl4j() {
    graph.setLayerMaskArrays(masks, null);
    return graph.output(arrays);
  }

  private void fill(float[] features) {
    for (int i = 0; i < features.length; i++) {
      features[i] = random.nextFloat();
    }
  }
}
