package io.reelcast.training.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.model.network.NetworkShape;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.junit.jupiter.api.Test;

final class GraphPlanTest {
  private static final NetworkShape SHAPE = new NetworkShape(2, 8, 6, 5);
  private static final LearningSettings LEARNING =
      new LearningSettings(Optimiser.ADAM, 0.01, 32, 0.1, 0.01, 1);

  @Test
  void equalSettingsHaveEqualBytes() {
    byte[] first = GraphPlan.configuration(SHAPE, LEARNING);

    byte[] again =
        GraphPlan.configuration(
            new NetworkShape(2, 8, 6, 5),
            new LearningSettings(Optimiser.ADAM, 0.01, 32, 0.1, 0.01, 1));

    assertThat(again).isEqualTo(first);
  }

  @Test
  void settingsThatMakeAnotherGraphHaveOtherBytes() {
    List<NetworkShape> shapes =
        List.of(
            SHAPE,
            new NetworkShape(1, 8, 6, 5),
            new NetworkShape(2, 7, 6, 5),
            new NetworkShape(2, 8, 7, 5),
            new NetworkShape(2, 8, 6, 4));
    List<LearningSettings> learning =
        List.of(
            LEARNING,
            new LearningSettings(Optimiser.AMSGRAD, 0.01, 32, 0.1, 0.01, 1),
            new LearningSettings(Optimiser.ADAM, 0.02, 32, 0.1, 0.01, 1),
            new LearningSettings(Optimiser.ADAM, 0.01, 32, 0.2, 0.01, 1),
            new LearningSettings(Optimiser.ADAM, 0.01, 32, 0, 0.01, 1),
            new LearningSettings(Optimiser.ADAM, 0.01, 32, 0.1, 0.02, 1),
            new LearningSettings(Optimiser.ADAM, 0.01, 32, 0.1, 0, 1),
            new LearningSettings(Optimiser.ADAM, 0.01, 32, 0.1, 0.01, 2));
    Set<String> found = new HashSet<>();

    for (NetworkShape shape : shapes) {
      for (LearningSettings settings : learning) {
        found.add(text(GraphPlan.configuration(shape, settings)));
      }
    }

    assertThat(found).hasSize(shapes.size() * learning.size());
  }

  @Test
  void sizeOfABatchIsNoPartOfTheGraph() {
    LearningSettings larger = new LearningSettings(Optimiser.ADAM, 0.01, 64, 0.1, 0.01, 1);

    assertThat(GraphPlan.configuration(SHAPE, larger))
        .isEqualTo(GraphPlan.configuration(SHAPE, LEARNING));
  }

  @Test
  void dl4jReadsWhatWasWritten() {
    byte[] written = GraphPlan.configuration(SHAPE, LEARNING);

    ComputationGraphConfiguration read = ComputationGraphConfiguration.fromJson(text(written));

    assertThat(read).isEqualTo(GraphPlan.of(SHAPE, LEARNING));
    assertThat(read.getNetworkInputs()).containsExactly("records", "user", "movies");
    assertThat(read.getNetworkOutputs()).containsExactly("blind", "conditioned");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
