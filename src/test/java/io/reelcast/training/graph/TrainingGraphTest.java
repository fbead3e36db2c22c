package io.reelcast.training.graph;

import static io.reelcast.training.graph.LearningRoom.learning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.training.sample.Sample;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

final class TrainingGraphTest {
  private static final double NEAR = 1e-5;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void networkThatServesSaysWhatTheGraphSays(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 20; i++) {
      NetworkShape shape = shape(random);
      LearningRoom room = new LearningRoom(shape, random.nextLong());
      TrainingGraph graph = room.graph(learning(Optimiser.ADAM));
      List<Sample> samples = room.samples(12);

      float[][][] said = room.inDl4j(graph, learning(Optimiser.ADAM), room.batch(samples));

      assertClose(LearningRoom.said(new Network(shape, graph.weights()), samples), said, shape);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {6, 7})
  void networkThatServesSaysTheSameOfWeightsThatHaveMoved(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 6; i++) {
      NetworkShape shape = shape(random);
      LearningRoom room = new LearningRoom(shape, random.nextLong());
      TrainingGraph graph = new TrainingGraph(shape, learning(Optimiser.ADAM));
      float[] before = graph.weights();
      List<Sample> samples = room.samples(12);
      room.batches(4).forEach(graph::fit);

      float[][][] said = room.inDl4j(graph, learning(Optimiser.ADAM), room.batch(samples));

      assertThat(graph.weights()).isNotEqualTo(before);
      assertClose(LearningRoom.said(new Network(shape, graph.weights()), samples), said, shape);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {8, 9, 10})
  void saysExactlyNothingBeforeItHasLearnt(long seed) {
    Random random = new Random(seed);
    NetworkShape shape = shape(random);
    LearningRoom room = new LearningRoom(shape, seed);
    TrainingGraph graph = new TrainingGraph(shape, learning(Optimiser.ADAM));
    List<Sample> samples = room.samples(20);

    float[][][] said = room.inDl4j(graph, learning(Optimiser.ADAM), room.batch(samples));

    float[][][] nothing = new float[2][20][5];
    assertThat(said).isDeepEqualTo(nothing);
    assertThat(LearningRoom.said(new Network(shape, graph.weights()), samples))
        .isDeepEqualTo(nothing);
  }

  /** An untrained graph says 0: what is left is the mean square of the labels of either head. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13})
  void bothHeadsWeighTheSameInTheLoss(long seed) {
    LearningRoom room = new LearningRoom(LearningRoom.SHAPE, seed);
    Batch batch = room.batch(7);
    MultiDataSet samples = batch.toDl4j();
    double expected = meanSquare(samples.getLabels(0)) + meanSquare(samples.getLabels(1));

    double loss = new TrainingGraph(LearningRoom.SHAPE, learning(Optimiser.SGD)).fit(batch);

    assertThat(loss).isCloseTo(expected, within(1e-6));
  }

  @Test
  void lossTellsOfErrorsAndNotOfWeightsThatDecay() {
    Batch batch = new LearningRoom(LearningRoom.SHAPE, 16).batch(32);
    TrainingGraph plain = new LearningRoom(LearningRoom.SHAPE, 17).graph(learning(Optimiser.SGD));
    TrainingGraph decaying =
        new LearningRoom(LearningRoom.SHAPE, 17)
            .graph(LearningRoom.forgetful(Optimiser.SGD, 0, 0.5));

    double loss = decaying.fit(batch);

    assertThat(loss).isCloseTo(plain.fit(batch), within(1e-5));
  }

  @ParameterizedTest
  @EnumSource
  void lossFalls(Optimiser optimiser) {
    LearningRoom room = new LearningRoom(LearningRoom.SHAPE, 14);
    TrainingGraph graph = room.graph(learning(optimiser));
    Batch batch = room.batch(32);
    double first = graph.fit(batch);

    double last = 0;
    for (int step = 0; step < 40; step++) {
      last = graph.fit(batch);
    }

    assertThat(last).isLessThan(0.9 * first);
    assertThat(graph.steps()).isEqualTo(41);
  }

  @Test
  void seedDecidesTheFirstWeights() {
    LearningSettings other = new LearningSettings(Optimiser.ADAM, 0.01, 32, 0, 0, 2);
    float[] first = new TrainingGraph(LearningRoom.SHAPE, learning(Optimiser.ADAM)).weights();

    float[] again = new TrainingGraph(LearningRoom.SHAPE, learning(Optimiser.ADAM)).weights();

    assertThat(again).isEqualTo(first);
    assertThat(new TrainingGraph(LearningRoom.SHAPE, other).weights()).isNotEqualTo(first);
  }

  @Test
  void whatIsSaidOfASampleDoesNotDependOnWhoIsBesideIt() {
    LearningRoom room = new LearningRoom(LearningRoom.SHAPE, 15);
    TrainingGraph graph = room.graph(learning(Optimiser.ADAM));
    List<Sample> samples = room.samples(9);
    float[][][] together = room.inDl4j(graph, learning(Optimiser.ADAM), room.batch(samples));

    for (int i = 0; i < samples.size(); i++) {
      float[][][] alone =
          room.inDl4j(graph, learning(Optimiser.ADAM), room.batch(List.of(samples.get(i))));

      for (int head = 0; head < 2; head++) {
        assertThat(alone[head][0]).containsExactly(together[head][i], within(1e-6f));
      }
    }
  }

  private static double meanSquare(INDArray labels) {
    double sum = 0;
    for (float label : labels.dup('c').data().asFloat()) {
      sum += label * label;
    }
    return sum / labels.length();
  }

  private static NetworkShape shape(Random random) {
    return new NetworkShape(
        random.nextInt(1, 4), random.nextInt(1, 65), random.nextInt(1, 65), random.nextInt(20));
  }

  private static void assertClose(float[][][] found, float[][][] expected, NetworkShape shape) {
    for (int head = 0; head < 2; head++) {
      for (int i = 0; i < expected[head].length; i++) {
        for (int slot = 0; slot < 5; slot++) {
          assertThat((double) found[head][i][slot])
              .as("%s, head %d, sample %d, slot %d", shape, head, i, slot)
              .isCloseTo(expected[head][i][slot], within(NEAR));
        }
      }
    }
  }
}
