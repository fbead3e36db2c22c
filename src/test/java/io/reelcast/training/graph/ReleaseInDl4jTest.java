package io.reelcast.training.graph;

import static io.reelcast.training.graph.LearningRoom.SHAPE;
import static io.reelcast.training.graph.LearningRoom.learning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.release.Learnt;
import io.reelcast.training.sample.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.deeplearning4j.util.ModelSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;

/** A release is a file of DL4J's. */
final class ReleaseInDl4jTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @EnumSource
  void saysThereWhatItSaysHere(Optimiser optimiser) throws IOException {
    LearningRoom room = new LearningRoom(SHAPE, 1);
    TrainingGraph graph = room.graph(learning(optimiser));
    room.batches(3).forEach(graph::fit);
    ReleaseFiles release = release(graph, learning(optimiser));
    List<Sample> samples = room.samples(15);
    MultiDataSet dl4j = room.batch(samples).toDl4j();

    ComputationGraph opened = opened(release);

    INDArray[] there = opened.output(false, dl4j.getFeatures(), dl4j.getFeaturesMaskArrays());
    float[][][] here = LearningRoom.said(learnt(release).network(), samples);
    for (int i = 0; i < samples.size(); i++) {
      for (int slot = 0; slot < 5; slot++) {
        assertThat(there[0].getFloat(i, slot)).isCloseTo(here[0][i][slot], within(1e-5f));
        assertThat(there[1].getFloat(i, 0, slot)).isCloseTo(here[1][i][slot], within(1e-5f));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void goesOnThereAsItDoesHere(Optimiser optimiser) throws IOException {
    LearningRoom room = new LearningRoom(SHAPE, 2);
    TrainingGraph graph = room.graph(learning(optimiser));
    room.batches(3).forEach(graph::fit);
    float[] before = graph.weights();
    ComputationGraph opened = opened(release(graph, learning(optimiser)));
    opened.getConfiguration().setIterationCount(graph.steps());
    Batch batch = room.batch(8);
    graph.fit(batch);

    opened.fit(batch.toDl4j());

    assertThat(weights(opened)).isNotEqualTo(before).isEqualTo(graph.weights());
  }

  @Test
  void isTheNewbornWhereNothingWasLearnt() {
    TrainingGraph graph = new TrainingGraph(SHAPE, learning(Optimiser.ADAM));
    ReleaseFiles release = release(graph, learning(Optimiser.ADAM));
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < 7; i++) {
      assertThat(release.release().forecast(state).ratings())
          .isEqualTo(Newborns.newborn().forecast(state).ratings());

      state = state.after(Ratings.rating("m" + i, 1 + i % 5, 1000L * i), release.release());
    }
  }

  private static ReleaseFiles release(TrainingGraph graph, LearningSettings learning) {
    Learnt other = learnt(LearntReleases.random(1, SHAPE));
    return ReleaseWriter.trained(Newborns.HALF_STARS, "0.1.0")
        .training(other.training())
        .movies(other.movies())
        .scaling(other.scaling())
        .intervals(other.intervals())
        .network(
            SHAPE, GraphPlan.configuration(SHAPE, learning), graph.coefficients(), graph.updater())
        .finished();
  }

  private ComputationGraph opened(ReleaseFiles release) throws IOException {
    Path file = Files.write(directory.resolve("release.zip"), release.zip());
    return ModelSerializer.restoreComputationGraph(file.toFile(), true);
  }

  private static float[] weights(ComputationGraph graph) {
    return graph.params().dup('c').data().asFloat();
  }

  private static Learnt learnt(ReleaseFiles release) {
    return release.release().learnt().orElseThrow();
  }
}
