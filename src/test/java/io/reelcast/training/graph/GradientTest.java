package io.reelcast.training.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.model.network.NetworkShape;
import io.reelcast.training.sample.Sample;
import java.util.List;
import java.util.stream.Stream;
import org.deeplearning4j.gradientcheck.GradientCheckUtil;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.GraphConfig;
import org.deeplearning4j.gradientcheck.GradientCheckUtil.PrintMode;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.graph.GraphVertex;
import org.deeplearning4j.nn.conf.graph.LayerVertex;
import org.deeplearning4j.nn.conf.layers.BaseLayer;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.NoOp;

/** The gradient against differences of the loss, in double precision, with short histories. */
final class GradientTest {
  private static final DataType USUAL = Nd4j.dataType();
  private static final LearningSettings PLAIN = new LearningSettings(Optimiser.SGD, 1, 32, 0, 0, 1);

  @BeforeEach
  void computeInDoubles() {
    Nd4j.setDefaultDataTypes(DataType.DOUBLE, DataType.DOUBLE);
  }

  @AfterEach
  void computeAsUsual() {
    Nd4j.setDefaultDataTypes(USUAL, USUAL);
  }

  @ParameterizedTest(name = "seed {0}, {1} layers")
  @CsvSource({"1, 1", "2, 2"})
  void gradientIsThatOfTheLoss(long seed, int layers) {
    NetworkShape shape = new NetworkShape(layers, 2, 3, 1);
    LearningRoom room = new LearningRoom(shape, seed);
    ComputationGraph graph = inDoubles(shape, room.weights());
    MultiDataSet samples = shortHistories(room).toDl4j();

    boolean agrees =
        GradientCheckUtil.checkGradients(
            new GraphConfig()
                .net(graph)
                .inputs(inDoubles(samples.getFeatures()))
                .labels(inDoubles(samples.getLabels()))
                .inputMask(inDoubles(samples.getFeaturesMaskArrays()))
                .epsilon(1e-6)
                .maxRelError(1e-4)
                .minAbsoluteError(1e-9)
                .print(PrintMode.FAILURES_ONLY));

    assertThat(agrees).isTrue();
  }

  /** With the rate 1 a step of the plain rule is the gradient. */
  @ParameterizedTest(name = "seed {0}, {1} layers")
  @CsvSource({"4, 1", "5, 2"})
  void stepGoesDownTheGradient(long seed, int layers) {
    NetworkShape shape = new NetworkShape(layers, 2, 3, 1);
    LearningRoom room = new LearningRoom(shape, seed);
    TrainingGraph graph = room.graph(PLAIN);
    float[] before = graph.weights();
    ComputationGraph exact = inDoubles(shape, before);
    Batch batch = shortHistories(room);
    INDArray gradient = gradient(exact, batch.toDl4j());

    graph.fit(batch);

    float[] after = graph.weights();
    for (int i = 0; i < before.length; i++) {
      assertThat((double) before[i] - after[i]).isCloseTo(gradient.getDouble(i), within(1e-6));
    }
  }

  private static INDArray gradient(ComputationGraph graph, MultiDataSet samples) {
    graph.setInputs(inDoubles(samples.getFeatures()));
    graph.setLabels(inDoubles(samples.getLabels()));
    graph.setLayerMaskArrays(inDoubles(samples.getFeaturesMaskArrays()), null);
    graph.computeGradientAndScore();
    return graph.gradient().gradient().div(samples.getFeatures(0).size(0));
  }

  /** None, one and so on up to five records. */
  private static Batch shortHistories(LearningRoom room) {
    List<Sample> samples = room.samples(6);
    for (int records = 0; records < samples.size(); records++) {
      samples.get(records).inputs().size(records);
    }
    return room.batch(samples);
  }

  private static ComputationGraph inDoubles(NetworkShape shape, float[] weights) {
    ComputationGraphConfiguration plan = GraphPlan.of(shape, PLAIN);
    plan.getVertices().values().forEach(GradientTest::standStill);
    ComputationGraph graph = new ComputationGraph(plan);
    graph.init();
    ComputationGraph exact = graph.convertDataType(DataType.DOUBLE);
    exact.setParams(
        Nd4j.createFromArray(weights).castTo(DataType.DOUBLE).reshape(1, weights.length));
    return exact;
  }

  /** The check wants no optimiser. */
  private static void standStill(GraphVertex vertex) {
    if (vertex instanceof LayerVertex layer
        && layer.getLayerConf().getLayer() instanceof BaseLayer learning) {
      learning.setIUpdater(new NoOp());
    }
  }

  private static INDArray[] inDoubles(INDArray... arrays) {
    return Stream.of(arrays)
        .map(array -> array == null ? null : array.castTo(DataType.DOUBLE))
        .toArray(INDArray[]::new);
  }
}
