package io.reelcast.training.graph;

import static io.reelcast.training.graph.LearningRoom.SHAPE;
import static io.reelcast.training.graph.LearningRoom.learning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.LearntReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeightAverageTest {
  private static final int STEPS = 40;

  private final LearningRoom room = new LearningRoom(SHAPE, 1);
  private final TrainingGraph graph = room.graph(learning(Optimiser.ADAM));

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 9, 1000})
  void olderStepsCountLessAndNoMoreThanTheLatestThirdCounts(int most) {
    WeightAverage average = new WeightAverage(graph, most);
    double[] expected = new double[graph.weights().length];

    for (int step = 1; step <= STEPS; step++) {
      graph.fit(room.batch(8));
      average.take(graph);
      double share = 1 / Math.max(1, Math.min(most, step / 3.0));
      float[] weights = graph.weights();
      for (int i = 0; i < weights.length; i++) {
        expected[i] = (1 - share) * expected[i] + share * weights[i];
      }
    }

    float[] weights = average.weights();
    for (int i = 0; i < weights.length; i++) {
      assertThat((double) weights[i]).isCloseTo(expected[i], within(1e-6));
    }
  }

  @Test
  void isTheWeightsThemselvesWhereOnlyTheLastStepCounts() {
    WeightAverage average = new WeightAverage(graph, 1);

    for (int step = 0; step < 5; step++) {
      graph.fit(room.batch(8));
      average.take(graph);
    }

    assertThat(average.weights()).isEqualTo(graph.weights());
  }

  @Test
  void doesNotMoveTheGraph() {
    TrainingGraph alone = new LearningRoom(SHAPE, 1).graph(learning(Optimiser.ADAM));
    WeightAverage average = new WeightAverage(graph, 9);
    Batch batch = new LearningRoom(SHAPE, 2).batch(8);

    for (int step = 0; step < 5; step++) {
      graph.fit(batch);
      average.take(graph);
      alone.fit(batch);
    }

    assertThat(graph.weights()).isEqualTo(alone.weights());
  }

  @Test
  void isWrittenAsDl4jReadsIt() {
    float[] weights = room.weights();
    graph.restore(LearntReleases.coefficients(weights), new byte[0], 0);

    WeightAverage average = new WeightAverage(graph, 9);

    assertThat(average.weights()).isEqualTo(weights);
    assertThat(average.coefficients()).isEqualTo(graph.coefficients());
  }
}
