package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.broker.Topics;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.fixtures.board.NaiveStanding;
import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.history.open.Floats;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoreSerde;
import io.reelcast.scoring.Scores;
import io.reelcast.wire.MalformedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreboardIT {
  private static final int PARTITIONS = 4;
  private static final String[] SETTINGS = {
    "--set", "scoreboard.stretches=100, 1500", "--set", "scoreboard.new-until=10"
  };

  @TempDir Path directory;

  @Test
  void saysWhatFollowsFromTheScoresOfAPipeline() throws Exception {
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("replay", "--most", "3000");
      try (ReelcastProcess run = workbench.start("run", "--role", "predictor")) {
        workbench.awaitNoLag();

        JsonNode running = scoreboard(workbench);
        run.stop();

        assertThat(running.path("overall").path("scores").asInt()).isPositive();
      }
      JsonNode board = scoreboard(workbench);
      List<Score> scores = scores(workbench.read("scores"));
      assertThat(scores).hasSize(3_000);
      assertSame(board, scores);
      assertThat(board.path("missedAtMost").asLong()).isZero();
      assertThat(board.path("releases")).hasSize(1);
      assertSame(board.path("releases").get(0), NaiveStanding.of(scores));
    }
  }

  @Test
  void goesOnFromItsSnapshotWhateverEndedItAndWhateverTheTopicHasLostMeanwhile() throws Exception {
    List<Score> scores = RandomScores.of(1, 6_000);
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("topics", "--create");
      publish(workbench, scores, 0, 2_000);
      assertSame(scoreboard(workbench), scores.subList(0, 2_000));

      forgetAll(workbench);
      publish(workbench, scores, 2_000, 3_000);
      try (ReelcastProcess follower =
          start(workbench, "--follow", "--interval", "200ms", "--json")) {
        awaitScores(follower, 3_000);
        assertThat(refusedToKeep(workbench)).contains("another process keeps");
        publish(workbench, scores, 3_000, 4_000);
        awaitScores(follower, 4_000);
        follower.kill();
      }
      publish(workbench, scores, 4_000, 5_000);
      assertSame(scoreboard(workbench), scores.subList(0, 5_000));

      publish(workbench, scores, 5_000, 5_500);
      forgetAll(workbench);
      publish(workbench, scores, 5_500, 6_000);
      JsonNode withAGap = scoreboard(workbench);

      List<Score> seen =
          Stream.concat(scores.subList(0, 5_000).stream(), scores.subList(5_500, 6_000).stream())
              .toList();
      assertThat(withAGap.path("missedAtMost").asLong()).isEqualTo(500);
      assertSame(withAGap, seen);
    }
  }

  @Test
  void followsUntilItIsStoppedAndKeepsWhatItCounted() throws Exception {
    List<Score> scores = RandomScores.of(2, 2_000);
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("topics", "--create");
      publish(workbench, scores, 0, 500);
      try (ReelcastProcess follower = start(workbench, "--follow", "--interval", "200ms")) {
        await().atMost(Duration.ofMinutes(1)).until(() -> said(follower, "  500 scores"));
        publish(workbench, scores, 500, 2_000);
        await().atMost(Duration.ofMinutes(1)).until(() -> said(follower, "  2,000 scores"));

        assertThat(follower.stop()).isEqualTo(128 + 15);
      }
      forgetAll(workbench);

      JsonNode board = scoreboard(workbench);

      assertSame(board, scores);
      assertThat(board.path("missedAtMost").asLong()).isZero();
    }
  }

  @Test
  void passesOverWhatIsNoScoreAndLosesNothingElse() throws Exception {
    List<Score> scores = RandomScores.of(4, 200);
    byte[] tooFarAhead =
        ScoreSerde.encode(Scores.score(3, 3, Scores.said(9, 3, 2, 4, Floats.of(1, 2, 3, 4))));
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("topics", "--create");
      publish(workbench, scores, 0, 100);
      try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
        producer.send(new ProducerRecord<>("scores", 0, null, new byte[] {1, 2, 3}));
        producer.send(new ProducerRecord<>("scores", 1, null, tooFarAhead));
      }
      publish(workbench, scores, 100, 200);

      try (ReelcastProcess verb = start(workbench, "--json")) {
        assertThat(verb.awaitExit(Duration.ofMinutes(1))).isZero();
        assertThat(verb.errors()).contains(" of scores is no score (", "passed over");
        assertThat(said(verb, "\"passedOver\":2")).isTrue();
      }
      JsonNode again = scoreboard(workbench);

      assertSame(again, scores);
      assertThat(again.path("passedOver").asLong()).isZero();
    }
  }

  @Test
  void refusesABrokenSnapshotAndBeginsAnewWithAnotherTopic() throws Exception {
    List<Score> scores = RandomScores.of(3, 300);
    try (Workbench workbench = Workbench.open(directory)) {
      assertThat(failed(workbench)).contains("there is no topic scores yet");
      workbench.report("topics", "--create");
      publish(workbench, scores, 0, 200);
      scoreboard(workbench);
      Path snapshot = snapshot();
      byte[] good = Files.readAllBytes(snapshot);
      byte[] broken = good.clone();
      broken[good.length / 2] ^= 1;
      Files.write(snapshot, broken);

      assertThat(failed(workbench)).contains(snapshot.toString(), "delete it to count anew");

      Files.write(snapshot, good);
      try (Admin admin = workbench.kafka().admin()) {
        Topics.get(admin.deleteTopics(List.of("scores")).all());
      }
      workbench.report("topics", "--create");
      publish(workbench, scores, 200, 300);
      try (ReelcastProcess verb = start(workbench, "--json")) {
        assertThat(verb.awaitExit(Duration.ofMinutes(1))).isZero();
        assertThat(verb.errors()).contains("of an earlier topic scores: begun anew");
      }
      assertSame(scoreboard(workbench), scores.subList(200, 300));
      workbench.report("reset", "--yes");
      assertThat(snapshot).doesNotExist();
    }
  }

  private Path snapshot() throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve("scoreboard"))) {
      return files.filter(file -> file.toString().endsWith(".board")).findFirst().orElseThrow();
    }
  }

  private static JsonNode scoreboard(Workbench workbench) {
    return workbench.report(words());
  }

  private static ReelcastProcess start(Workbench workbench, String... more) {
    return workbench.start(words(more));
  }

  private static String[] words(String... more) {
    return Stream.of(new String[] {"scoreboard"}, SETTINGS, more)
        .flatMap(Stream::of)
        .toArray(String[]::new);
  }

  private static String failed(Workbench workbench) {
    try (ReelcastProcess verb = start(workbench)) {
      assertThat(verb.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
      return verb.errors();
    }
  }

  private static String refusedToKeep(Workbench workbench) {
    try (ReelcastProcess verb = start(workbench)) {
      assertThat(verb.awaitExit(Duration.ofMinutes(1))).isZero();
      return verb.errors();
    }
  }

  private static void awaitScores(ReelcastProcess follower, int count) {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> said(follower, "\"overall\":{\"scores\":" + count + ","));
  }

  private static boolean said(ReelcastProcess follower, String text) {
    return follower.output().stream().anyMatch(line -> line.contains(text));
  }

  /** In their order by time, over all partitions; acknowledged when this returns. */
  private static void publish(Workbench workbench, List<Score> scores, int from, int to) {
    try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
      long now = System.currentTimeMillis() - scores.size();
      for (int number = from; number < to; number++) {
        Score score = scores.get(number);
        byte[] user = score.outcome().userId().getBytes(StandardCharsets.UTF_8);
        producer.send(
            new ProducerRecord<>(
                "scores",
                Math.floorMod(score.outcome().userId().hashCode(), PARTITIONS),
                now + number,
                user,
                ScoreSerde.encode(score)));
      }
    }
  }

  /** Deletes all records that are there, as retention does. */
  private static void forgetAll(Workbench workbench) {
    Map<TopicPartition, RecordsToDelete> all = new java.util.HashMap<>();
    for (int partition = 0; partition < PARTITIONS; partition++) {
      all.put(new TopicPartition("scores", partition), RecordsToDelete.beforeOffset(-1));
    }
    try (Admin admin = workbench.kafka().admin()) {
      Topics.get(admin.deleteRecords(all).all());
    }
  }

  private static List<Score> scores(List<ConsumerRecord<byte[], byte[]>> records)
      throws MalformedException {
    List<ConsumerRecord<byte[], byte[]>> inOrder = new ArrayList<>(records);
    inOrder.sort(
        Comparator.<ConsumerRecord<byte[], byte[]>>comparingLong(ConsumerRecord::timestamp)
            .thenComparing(ConsumerRecord::partition)
            .thenComparing(ConsumerRecord::offset));
    List<Score> scores = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : inOrder) {
      scores.add(ScoreSerde.decode(record.value()));
    }
    return scores;
  }

  private static void assertSame(JsonNode board, List<Score> scores) {
    assertSame(board.path("overall"), NaiveStanding.of(scores));
    assertThat(board.path("stretches").findValuesAsText("last")).containsExactly("100", "1500");
    for (JsonNode stretch : board.path("stretches")) {
      int from = Math.max(0, scores.size() - stretch.path("last").asInt());
      assertSame(stretch, NaiveStanding.of(scores.subList(from, scores.size())));
    }
    for (int horizon = 1; horizon <= 5; horizon++) {
      int wanted = horizon;
      assertSame(
          board.path("horizons").get(horizon - 1),
          NaiveStanding.of(scores, score -> false, (score, slot) -> slot.horizon() == wanted));
    }
    assertSame(
        board.path("newUsers"),
        NaiveStanding.of(scores.stream().filter(score -> score.sequence() <= 10).toList()));
    assertSame(
        board.path("knownUsers"),
        NaiveStanding.of(scores.stream().filter(score -> score.sequence() > 10).toList()));
  }

  private static void assertSame(JsonNode said, NaiveStanding naive) {
    assertThat(said.path("scores").asInt()).isEqualTo(naive.scores());
    assertThat(said.path("slots").asInt()).isEqualTo(naive.slots());
    assertClose(said.path("coverage"), naive.coverage());
    for (String name : naive.names()) {
      assertClose(said.path("error").path(name).path("rmse"), naive.rmse(name));
      assertClose(said.path("error").path(name).path("mae"), naive.mae(name));
    }
  }

  private static void assertClose(JsonNode said, double expected) {
    if (Double.isNaN(expected)) {
      assertThat(said.isNull()).isTrue();
    } else {
      assertThat(said.asDouble(Double.NaN)).isCloseTo(expected, within(1e-9));
    }
  }
}
