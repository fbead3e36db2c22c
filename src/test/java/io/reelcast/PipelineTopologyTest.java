package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.DrivenTopology;
import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.open.Floats;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Prediction;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTopologyTest {
  @TempDir Path state;

  @Test
  void predictsFromTheFirstRatingOfANewUserOn() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {

      driven.rate("ann", "m1", 5, 1_000);

      Prediction prediction = driven.predictions().get(0);
      assertThat(prediction.userId()).isEqualTo("ann");
      assertThat(prediction.sequence()).isEqualTo(1);
      assertThat(prediction.historySize()).isEqualTo(1);
      // 0.55 (5 + 8 · 3.5) / 9 + 0.45 · 5 = 2.01667 + 2.25
      assertThat(prediction.forecast().ratings())
          .isEqualTo(Floats.of(4.266667f, 4.266667f, 4.266667f, 4.266667f, 4.266667f));
      // The interval reaches 0.3 · 4.5 = 1.35 to either side, and not beyond the scale.
      assertThat(prediction.forecast().low().get(0)).isEqualTo(2.9166667f);
      assertThat(prediction.forecast().high().get(0)).isEqualTo(5f);
    }
  }

  @Test
  void emitsOnePredictionScoreAndExampleForEveryAcceptedRating() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {

      for (int i = 0; i < 30; i++) {
        driven.rate("user" + i % 3, "m" + i, 3, 1_000 + i);
      }

      assertThat(driven.predictions()).hasSize(30);
      assertThat(driven.scores()).hasSize(30);
      assertThat(driven.examples()).hasSize(30);
      assertThat(driven.deadLetters()).isEmpty();
      assertThat(driven.tally().of(Tally.ACCEPTED)).isEqualTo(30);
    }
  }

  @Test
  void scoresEachRatingAgainstTheOpenPredictionsTheNewestFirst() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {
      for (int i = 1; i <= 7; i++) {
        driven.rate("ann", "m" + i, 3, 1_000 + i);
      }

      List<Score> scores = driven.scores();

      assertThat(scores.get(0).predictions()).isEmpty();
      assertThat(horizons(scores.get(2))).containsExactly(1, 2);
      assertThat(horizons(scores.get(6))).containsExactly(1, 2, 3, 4, 5);
      assertThat(scores.get(6).predictions().stream().map(ScoredPrediction::sequence))
          .containsExactly(6L, 5L, 4L, 3L, 2L);
    }
  }

  @Test
  void saysBesideEachScoreWhatTheBaselinesSaid() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {
      driven.rate("ann", "m1", 5, 1_000);
      driven.rate("ann", "m2", 2, 1_001);
      driven.rate("ann", "m3", 4, 1_002);

      ScoredPrediction newest = driven.scores().get(2).predictions().get(0);

      // Last rating 2; mean of five and of all 3.5; (7 + 8 · 3.5) / 10.
      assertThat(newest.baselines()).isEqualTo(Floats.of(2f, 3.5f, 3.5f, 3.5f));
      assertThat(newest.rating()).isCloseTo(3.5f, within(1e-6f));
    }
  }

  @Test
  void putsABadRecordWithTheDeadLettersAsItCameAndGoesOn() throws MalformedException {
    byte[] key = "ann".getBytes(StandardCharsets.UTF_8);
    byte[] nonsense = {1, 2, 3};
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {

      driven.pipe(key, nonsense);
      driven.rate("ann", "m1", 4, 1_000);

      TestRecord<byte[], byte[]> dead = driven.deadLetters().get(0);
      assertThat(dead.key()).isEqualTo(key);
      assertThat(dead.value()).isEqualTo(nonsense);
      assertThat(header(dead, "reason")).isEqualTo("not-a-rating");
      assertThat(header(dead, "topic")).isEqualTo("ratings");
      assertThat(header(dead, "partition")).isEqualTo("0");
      assertThat(header(dead, "offset")).isEqualTo("0");
      assertThat(header(dead, "time"))
          .isEqualTo(Long.toString(DrivenTopology.ARRIVAL.toEpochMilli()));
      assertThat(header(dead, "explanation")).contains("single-object encoding");
      assertThat(driven.predictions()).hasSize(1);
      assertThat(driven.tally().of(Tally.DEAD_LETTERS + ".not-a-rating")).isEqualTo(1);
    }
  }

  @Test
  void countsARepeatAndDoesNotApplyIt() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {
      driven.rate("ann", "m1", 4, 1_000);

      driven.rate("ann", "m1", 4, 1_000);
      driven.rate("ann", "m2", 4, 1_001);

      assertThat(driven.predictions().stream().map(Prediction::sequence)).containsExactly(1L, 2L);
      assertThat(driven.tally().of(Tally.REPEATED)).isEqualTo(1);
    }
  }

  @Test
  void predictsForALateRatingButFillsNoSlotWithIt() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {
      driven.rate("ann", "m1", 4, 1_000);

      driven.rate("ann", "m2", 2, 900);
      driven.rate("ann", "m3", 5, 1_001);

      assertThat(driven.predictions()).hasSize(3);
      List<Score> scores = driven.scores();
      assertThat(scores.get(1).reception().isLate()).isTrue();
      assertThat(scores.get(1).predictions()).isEmpty();
      assertThat(scores.get(2).predictions().stream().map(ScoredPrediction::sequence))
          .containsExactly(1L);
      assertThat(driven.tally().of(Tally.LATE)).isEqualTo(1);
    }
  }

  @Test
  void worksOnAnotherScale() throws MalformedException {
    try (DrivenTopology driven =
        new DrivenTopology(state, Map.of("rating.lowest", "0", "rating.highest", "10"))) {

      driven.rate("ann", "m1", 10, 1_000);
      driven.rate("ann", "m2", 10.5, 1_001);

      // 0.55 (10 + 8 · 6.6667) / 9 + 0.45 · 10
      assertThat(driven.predictions().get(0).forecast().ratings().get(0))
          .isCloseTo(8.37037f, within(1e-5f));
      assertThat(header(driven.deadLetters().get(0), "reason")).isEqualTo("off-scale");
    }
  }

  @Test
  void predictsWithAReleaseThatHasLearnt() throws MalformedException {
    Release release = LearntReleases.random(1).release();
    Journey twin = new Journey(release);
    try (DrivenTopology driven = new DrivenTopology(state, release)) {
      for (int i = 0; i < 12; i++) {
        Rating rating = Ratings.rating("m" + i * 5 % 23, 0.5 + i * 7 % 10 / 2.0, 60_000L * i);
        float conditioned = release.conditioned(twin.state(), rating.movieId());
        driven.rate(Ratings.USER, rating.movieId(), rating.rating(), 60L * i);
        twin.take(rating);

        Prediction prediction = driven.predictions().get(0);
        Score score = driven.scores().get(0);

        assertThat(prediction.release()).isEqualTo(release.id());
        assertThat(prediction.sequence()).isEqualTo(twin.state().sequence());
        assertThat(prediction.forecast()).isEqualTo(release.forecast(twin.state()));
        assertThat(score.conditioned()).isEqualTo(conditioned);
        assertThat(score.release()).isEqualTo(release.id());
      }
    }
  }

  @Test
  void namesEveryNodeItself() {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of())) {

      String described = driven.topology().describe().toString();

      assertThat(described)
          .contains("ratings", "check", "predict", "score", "learn", "predictions", "scores")
          .doesNotContain("KSTREAM");
    }
  }

  @Test
  void movesRatingsToThePartitionOfTheirKeyAndRemembersWhereTheyLay() throws MalformedException {
    try (DrivenTopology driven = new DrivenTopology(state, Map.of("rating.repartition", "true"))) {

      driven.pipe(null, new byte[] {1});
      driven.rate("ann", "m1", 4, 1_000);

      assertThat(driven.predictions().get(0).cause().offset()).isEqualTo(1);
      TestRecord<byte[], byte[]> dead = driven.deadLetters().get(0);
      assertThat(dead.key()).isNull();
      assertThat(header(dead, "topic")).isEqualTo("ratings");
      assertThat(header(dead, "offset")).isEqualTo("0");
      assertThat(dead.headers().lastHeader("reelcast.origin")).isNull();
      assertThat(driven.topology().describe().toString()).doesNotContain("KSTREAM");
    }
  }

  private static List<Integer> horizons(Score score) {
    return score.predictions().stream().map(ScoredPrediction::horizon).toList();
  }

  private static String header(TestRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader("reelcast." + name);
    assertThat(header).as(name).isNotNull();
    return new String(header.value(), StandardCharsets.UTF_8);
  }
}
