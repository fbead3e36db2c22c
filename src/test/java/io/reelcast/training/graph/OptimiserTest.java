package io.reelcast.training.graph;

import static io.reelcast.training.graph.LearningRoom.SHAPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptimiserTest {

  @ParameterizedTest
  @EnumSource
  void isKnownByItsTitle(Optimiser optimiser) {
    assertThat(Optimiser.named(optimiser.title())).isSameAs(optimiser);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Adam", "ADAM", " adam", "adabelief"})
  void refusesOtherNamesAndSaysWhichThereAre(String name) {
    assertThatThrownBy(() -> Optimiser.named(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "training.optimiser is "
                + name
                + ": expected adam, amsgrad, nadam, nesterovs, rmsprop or sgd");
  }

  @ParameterizedTest
  @EnumSource
  void goesOnBitForBitWhereItWasInterrupted(Optimiser optimiser) {
    LearningSettings learning = LearningRoom.forgetful(optimiser, 0.2, 0.01);
    TrainingGraph steady = new TrainingGraph(SHAPE, learning);
    TrainingGraph resumed = new TrainingGraph(SHAPE, learning);
    learn(steady, 1);
    resumed.restore(steady.coefficients(), steady.updater(), steady.steps());

    learn(steady, 2);
    learn(resumed, 2);

    assertThat(resumed.weights()).isEqualTo(steady.weights());
    assertThat(resumed.updater()).isEqualTo(steady.updater());
    assertThat(resumed.coefficients()).isEqualTo(steady.coefficients());
    assertThat(resumed.steps()).isEqualTo(steady.steps()).isEqualTo(10);
  }

  /** Five batches of an epoch. */
  private static void learn(TrainingGraph graph, int epoch) {
    graph.begin(epoch, LearningRoom.RATE / epoch);
    new LearningRoom(SHAPE, epoch).batches(5).forEach(graph::fit);
  }
}
