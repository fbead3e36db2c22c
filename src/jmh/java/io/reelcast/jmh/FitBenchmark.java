package io.reelcast.jmh;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.training.graph.Batch;
import io.reelcast.training.graph.GraphPlan;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.graph.TrainingGraph;
import io.reelcast.training.sample.Sample;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Fine-tuning of a network of the default size, a window, beside DL4J's own fit on arrays of the
 * same sizes that lie ready.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FitBenchmark {
  private static final int BATCH = 256;
  private static final int RECORDS = 5;

  private final NetworkShape shape = new NetworkShape(1, 16, 32, 2, InsightReleases.ALL);
  private final LearningSettings learning =
      new LearningSettings(Optimiser.ADAM, 1e-4, BATCH, 0, 0.2, 1);
  private final Sample sample = new Sample(shape.inputs());
  private List<Window> windows;
  private Batch batch;
  private TrainingGraph ours;
  private ComputationGraph graph;
  private MultiDataSet ready;

  @SuppressWarnings("NullAway.Init") // The harness calls prepare before anything else.
  public FitBenchmark() {}

  /** As many windows as a batch holds, of one user. */
  @Setup
  public void prepare() {
    Release release = InsightReleases.random(1, shape).release();
    Learnt learnt = release.learnt().orElseThrow();
    Journey journey = new Journey(release);
    windows = new ArrayList<>();
    for (int i = 0; windows.size() < BATCH; i++) {
      journey
          .take(Ratings.rating("m" + (1 + i % 20), 0.5 * (1 + i % 10), i))
          .window()
          .ifPresent(windows::add);
    }
    batch = new Batch(BATCH, shape, learnt.scaling(), 4.5);
    ours = new TrainingGraph(shape, learning);
    graph =
        new ComputationGraph(
            ComputationGraphConfiguration.fromJson(
                new String(GraphPlan.configuration(shape, learning), StandardCharsets.UTF_8)));
    graph.init();
    ready =
        new MultiDataSet(
            new INDArray[] {
              Nd4j.rand(BATCH, shape.stepInputs(), RECORDS),
              Nd4j.rand(BATCH, shape.userInputs()),
              Nd4j.rand(BATCH, shape.movieInputs(), UserState.HORIZON)
            },
            new INDArray[] {
              Nd4j.rand(BATCH, UserState.HORIZON), Nd4j.rand(BATCH, 1, UserState.HORIZON)
            },
            new INDArray[] {Nd4j.ones(BATCH, RECORDS), null, null},
            new INDArray[] {null, null});
  }

  /** From the bytes of a window on. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public double window() {
    fill();
    return ours.fit(batch);
  }

  /** What of that is not learning. */
  @Benchmark
  @OperationsPerInvocation(BATCH)
  public int fill() {
    batch.clear();
    for (Window window : windows) {
      sample.read(window);
      batch.add(sample);
    }
    return batch.size();
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public double dl4j() {
    graph.fit(ready);
    return graph.score();
  }
}
