package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.DrivenTopology;
import io.reelcast.prediction.Prediction;
import io.reelcast.scoring.Score;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever listens to the pipeline hears what it sends out. */
final class PipelineListenersTest {
  private final List<Prediction> predictions = new ArrayList<>();
  private final List<Long> arrivals = new ArrayList<>();
  private final List<Score> scores = new ArrayList<>();
  private final List<Long> scoredAt = new ArrayList<>();

  @TempDir Path state;

  @ParameterizedTest(name = "rating.repartition={0}")
  @ValueSource(strings = {"false", "true"})
  void hearsOfEachPredictionAndScoreOnce(String repartition) throws Exception {
    long before = Instant.now().toEpochMilli();
    try (DrivenTopology driven = listenedTo(Map.of("rating.repartition", repartition))) {

      for (int i = 0; i < 20; i++) {
        driven.rate("user" + i % 3, "m" + i, 3, 1_000 + i);
      }

      assertThat(predictions).hasSize(20).isEqualTo(driven.predictions());
      assertThat(scores).hasSize(20).isEqualTo(driven.scores());
      assertThat(arrivals).hasSize(20).containsOnly(DrivenTopology.ARRIVAL.toEpochMilli());
      assertThat(scoredAt).hasSize(20).allMatch(at -> at >= before);
    }
  }

  @Test
  void hearsOfALateRatingToo() {
    try (DrivenTopology driven = listenedTo(Map.of())) {
      driven.rate("ann", "m1", 4, 1_000);

      driven.rate("ann", "m2", 2, 900);

      assertThat(predictions).extracting(Prediction::sequence).containsExactly(1L, 2L);
      assertThat(scores)
          .extracting(score -> score.reception().isLate())
          .containsExactly(false, true);
    }
  }

  @Test
  void hearsNothingOfRepeatsAndDeadLetters() {
    try (DrivenTopology driven = listenedTo(Map.of())) {
      driven.rate("ann", "m1", 4, 1_000);

      driven.rate("ann", "m1", 4, 1_000);
      driven.pipe("ann".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3});
      driven.pipe(null, null);

      assertThat(driven.deadLetters()).hasSize(2);
      assertThat(predictions).hasSize(1);
      assertThat(scores).hasSize(1);
    }
  }

  private DrivenTopology listenedTo(Map<String, String> given) {
    return new DrivenTopology(
        state,
        given,
        (prediction, arrivedAt) -> {
          predictions.add(prediction);
          arrivals.add(arrivedAt);
        },
        (score, at) -> {
          scores.add(score);
          scoredAt.add(at);
        });
  }
}
