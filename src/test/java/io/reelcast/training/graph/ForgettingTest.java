package io.reelcast.training.graph;

import static io.reelcast.training.graph.LearningRoom.SHAPE;
import static io.reelcast.training.graph.LearningRoom.forgetful;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.training.sample.Sample;
import io.reelcast.training.sample.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dropout and weight decay. */
final class ForgettingTest {
  private static final LearningSettings DROPPING = forgetful(Optimiser.ADAM, 0.5, 0);

  @Test
  void sameEpochLeavesTheSameOut() {
    float[] first = learnt(DROPPING, 3);

    float[] again = learnt(DROPPING, 3);

    assertThat(again).isEqualTo(first);
  }

  @Test
  void anotherEpochOrSeedLeavesOthersOut() {
    LearningSettings other = new LearningSettings(Optimiser.ADAM, LearningRoom.RATE, 32, 0.5, 0, 2);

    float[] first = learnt(DROPPING, 3);

    assertThat(learnt(DROPPING, 4)).isNotEqualTo(first);
    assertThat(learnt(other, 3)).isNotEqualTo(first);
  }

  @Test
  void leavesNothingOutWhereItIsNotAskedTo() {
    float[] first = learnt(forgetful(Optimiser.ADAM, 0, 0), 3);

    assertThat(learnt(forgetful(Optimiser.ADAM, 0, 0), 4)).isEqualTo(first);
    assertThat(learnt(DROPPING, 3)).isNotEqualTo(first);
  }

  @Test
  void leavesNothingOutOfWhatItSays() {
    LearningRoom room = new LearningRoom(SHAPE, 5);
    TrainingGraph dropping = room.graph(DROPPING);
    TrainingGraph whole = new LearningRoom(SHAPE, 5).graph(forgetful(Optimiser.ADAM, 0, 0));
    Batch batch = room.batch(10);

    float[][][] said = room.inDl4j(dropping, DROPPING, batch);

    assertThat(said).isDeepEqualTo(room.inDl4j(whole, forgetful(Optimiser.ADAM, 0, 0), batch));
  }

  /** Where the outcomes are what is expected there is no gradient, only forgetting. */
  @ParameterizedTest
  @EnumSource
  void weightsShrinkByTheRateTimesTheDecayAndBiasesDoNot(Optimiser optimiser) {
    double decay = 0.5;
    double rate = 0.02;
    TrainingGraph graph = new TrainingGraph(SHAPE, forgetful(optimiser, 0, decay));
    float[] before = graph.weights();
    graph.begin(1, rate);

    graph.fit(withoutSurprise());

    float[] after = graph.weights();
    int moved = 0;
    for (int i = 0; i < before.length; i++) {
      boolean isBias = before[i] == 0 || before[i] == 1; // As they are at first.
      double expected = isBias ? before[i] : before[i] * (1 - rate * decay);
      assertThat((double) after[i]).isCloseTo(expected, within(1e-7));
      moved += isBias ? 0 : 1;
    }
    assertThat(moved).isEqualTo(weightsBetweenUnits());
  }

  /** Without the outputs', which are zero at first. */
  private static int weightsBetweenUnits() {
    int gates = 4 * SHAPE.width();
    int person = SHAPE.width() + SHAPE.userInputs();
    return (SHAPE.stepInputs() + SHAPE.width()) * gates
        + 2 * SHAPE.width() * gates
        + person * SHAPE.dense()
        + (person + SHAPE.movieInputs()) * SHAPE.dense();
  }

  private static Batch withoutSurprise() {
    LearningRoom room = new LearningRoom(SHAPE, 6);
    List<Sample> samples = room.samples(8).stream().map(Samples::withoutSurprise).toList();
    return room.batch(samples);
  }

  private static float[] learnt(LearningSettings learning, int epoch) {
    LearningRoom room = new LearningRoom(SHAPE, 7);
    TrainingGraph graph = room.graph(learning);
    graph.begin(epoch, LearningRoom.RATE);
    room.batches(3).forEach(graph::fit);
    return graph.weights();
  }
}
