package io.reelcast.training.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.network.Scratch;
import io.reelcast.model.scaling.ScaleFit;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.Rating;
import io.reelcast.training.sample.RunningCrowd;
import io.reelcast.training.sample.Sample;
import io.reelcast.training.sample.SampleMaker;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Of whatever a network sees DL4J, which learns, makes what the network that serves makes of it.
 */
final class InsightInDl4jTest {
  private static final Genres GENRES = new Genres(List.of("Crime", "Drama"));

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "taste", "user taste", "movies user taste aftermath trail alike"})
  void saysThereWhatItSaysHere(String names) {
    InputGroups groups =
        InputGroups.named(names.isEmpty() ? List.of() : Arrays.asList(names.split(" ")));
    NetworkShape shape = new NetworkShape(2, 5, 4, 2, groups);
    LearningSettings learning = new LearningSettings(Optimiser.ADAM, 0.01, 32, 0, 0, 1);
    float[] weights = LearntReleases.weights(shape, new Random(1));
    Network network = new Network(shape, weights);
    Scaling scaling = scaling(groups);
    Scratch scratch = new Scratch(shape);
    float[][] blind = new float[200][5];
    float[][] conditioned = new float[200][5];
    Batch batch = new Batch(200, shape, scaling, 4.5);
    samples(
        groups,
        sample -> {
          int at = batch.size();
          if (at < 200) {
            batch.add(sample); // Leaves it scaled.
            network.read(sample.inputs(), scratch);
            network.blind(sample.inputs(), scratch, blind[at]);
            network.meet(sample.inputs(), scratch);
            for (int slot = 0; slot < UserState.HORIZON; slot++) {
              conditioned[at][slot] =
                  network.conditioned(sample.movie(slot), sample.genres(slot), scratch);
            }
          }
        });

    INDArray[] there = inDl4j(shape, learning, weights, batch);

    assertThat(batch.size()).isEqualTo(200);
    for (int i = 0; i < 200; i++) {
      for (int slot = 0; slot < 5; slot++) {
        assertThat(there[0].getFloat(i, slot)).isCloseTo(blind[i][slot], within(1e-5f));
        assertThat(there[1].getFloat(i, 0, slot)).isCloseTo(conditioned[i][slot], within(1e-5f));
      }
    }
  }

  private static INDArray[] inDl4j(
      NetworkShape shape, LearningSettings learning, float[] weights, Batch batch) {
    String plan = new String(GraphPlan.configuration(shape, learning), StandardCharsets.UTF_8);
    ComputationGraph graph = new ComputationGraph(ComputationGraphConfiguration.fromJson(plan));
    graph.init();
    graph.setParams(Nd4j.read(new ByteArrayInputStream(LearntReleases.coefficients(weights))));
    MultiDataSet asked = batch.toDl4j();
    return graph.output(false, asked.getFeatures(), asked.getFeaturesMaskArrays());
  }

  private static Scaling scaling(InputGroups groups) {
    ScaleFit steps = new ScaleFit(groups.stepFeatures());
    ScaleFit user = new ScaleFit(groups.userFeatures());
    ScaleFit movies = new ScaleFit(groups.movieFeatures());
    samples(
        groups,
        sample -> {
          for (int step = 0; step < sample.inputs().size(); step++) {
            steps.add(sample.inputs().step(step));
          }
          user.add(sample.inputs().user());
          for (int slot = 0; slot < UserState.HORIZON; slot++) {
            movies.add(sample.movie(slot));
          }
        });
    return new Scaling(
        ScalingKind.STANDARD.fitted(steps),
        ScalingKind.STANDARD.fitted(user),
        ScalingKind.STANDARD.fitted(movies));
  }

  private static void samples(InputGroups groups, Consumer<Sample> made) {
    Random random = new Random(2);
    Factors factors = InsightReleases.factors(random);
    SampleMaker maker =
        new SampleMaker(
            Newborns.HALF_STARS,
            groups,
            new RunningCrowd(
                new RunningMovies(
                    3.5,
                    5,
                    GENRES,
                    Map.of("m1", MovieFacts.of(1990, 3), "m2", MovieFacts.of(0, 1)))),
            userId -> factors,
            1,
            made);
    for (int i = 0; i < 400; i++) {
      maker.add(
          new Rating(
              "u" + random.nextInt(8),
              "m" + random.nextInt(22),
              random.nextInt(1, 11) / 2.0,
              Instant.ofEpochSecond(50L * i)));
    }
  }
}
