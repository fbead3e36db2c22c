package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The trainer in a running cluster: killed, taken over, and always ending with the same bits. */
class TrainerIT {
  private static final long SEED = 20261126;
  private static final int KILLS = Integer.getInteger("reelcast.kills", 6);
  private static final int RATINGS = 10_000;
  private static final Duration LONG = Duration.ofMinutes(2);

  /**
   * Small, quick, and without any trigger by time. What grows out of 4,000 ratings may be no better
   * than the newborn; out of 8,000 it is.
   */
  private static final List<String> LEARNING =
      List.of(
          "network.width=4",
          "network.dense=8",
          "factor.width=3",
          "factor.sweeps=4",
          "training.epochs=4",
          "online.round=500",
          "online.round-time=1h",
          "online.grow-from=4000",
          "online.grow-until=4000",
          "online.learning-rate=0.001",
          "online.windows=20",
          "online.users=3",
          "online.errors=100",
          "stream.session-timeout=6s");

  @TempDir Path directory;

  @Test
  void comesToTheSameReleasesHoweverOftenItIsKilled() throws Exception {
    try (Workbench workbench = Workbench.open(directory)) {
      published(
          workbench, 1); // And with it all movies, which both trainers then know from the first.
      try (ReelcastProcess run = workbench.start(learning("run", "--json"))) {
        assertThat(published(workbench, RATINGS - 1)).isEqualTo(RATINGS);
        workbench.awaitNoLag();
        await()
            .atMost(LONG)
            .untilAsserted(() -> assertThat(left(workbench)).as(run.errors()).isLessThan(500));
        assertThat(run.stop()).as(run.errors()).isEqualTo(128 + 15);
      }
      List<ReleaseId> undisturbed = releases(workbench, "models");

      // The same examples, taken in from the first one on, by a trainer that is killed all the
      // time.
      Random random = new Random(SEED);
      for (int kill = 0; kill < KILLS; kill++) {
        try (ReelcastProcess trainer = again(workbench)) {
          await().atMost(LONG).until(() -> says(trainer, "learning"));
          LockSupport.parkNanos(Duration.ofMillis(random.nextInt(1_200)).toNanos());
          trainer.kill();
        }
      }
      try (ReelcastProcess trainer = again(workbench)) {
        await().atMost(LONG).until(() -> releases(workbench, "again").size() >= undisturbed.size());
        assertThat(trainer.stop()).as(trainer.errors()).isEqualTo(128 + 15);
      }

      assertThat(undisturbed).hasSizeGreaterThan(5);
      assertThat(releases(workbench, "again")).isEqualTo(undisturbed);
    }
  }

  @Test
  void anotherInstanceGoesOnWhenTheOneThatLearntIsKilled() throws Exception {
    try (Workbench workbench = Workbench.open(directory);
        ReelcastProcess first = workbench.start(learning("run", "--json"))) {
      await().atMost(LONG).until(() -> says(first, "learning"));
      try (ReelcastProcess second = workbench.start(learning("run", "--json"))) {
        published(workbench, 9_000);
        await().atMost(LONG).until(() -> releases(workbench, "models").size() > 3);
        assertThat(says(second, "learning")).isFalse();

        first.kill();
        await().atMost(LONG).until(() -> says(second, "learning"));
        int before = releases(workbench, "models").size();
        published(workbench, 8_000);

        await().atMost(LONG).until(() -> releases(workbench, "models").size() > before + 3);
        workbench.awaitNoLag();
        assertThat(workbench.read("predictions").size()).isEqualTo(17_000);
        assertThat(second.stop()).as(second.errors()).isEqualTo(128 + 15);
      }
    }
  }

  private static ReelcastProcess again(Workbench workbench) {
    return workbench.start(
        learning(
            "run",
            "--role",
            "trainer",
            "--json",
            "--set",
            "topics.models=again",
            "--set",
            "stream.application-id=again"));
  }

  private static String[] learning(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    LEARNING.forEach(setting -> all.addAll(List.of("--set", setting)));
    return all.toArray(new String[0]);
  }

  /** Publishes the made world's first ratings, and says how many there are then. */
  private static long published(Workbench workbench, int most) {
    JsonNode replay =
        workbench.report(
            "replay",
            "--most",
            Integer.toString(most),
            "--speed",
            "1000/s",
            "--set",
            "world.users=60",
            "--set",
            "world.movies=200");
    return replay.path("position").asLong();
  }

  private static boolean says(ReelcastProcess process, String event) {
    return process.output().stream().anyMatch(line -> line.contains("\"" + event + "\""));
  }

  /** How many examples lie behind those that the newest release has learnt from. */
  private static long left(Workbench workbench) {
    List<Published> all = log(workbench, "models").all();
    long next = all.get(all.size() - 1).summary().descent().map(descent -> descent.to()).orElse(0L);
    return workbench.read("examples").stream().filter(record -> record.offset() >= next).count();
  }

  private static List<ReleaseId> releases(Workbench workbench, String topic) {
    return log(workbench, topic).all().stream().map(Published::id).toList();
  }

  private static ReleaseLog log(Workbench workbench, String topic) {
    ModelsTopic models = new ModelsTopic(topic);
    try (Consumer<byte[], byte[]> consumer = workbench.kafka().consumer(Map.of())) {
      if (!consumer.listTopics().containsKey(topic)) {
        return new ReleaseLog();
      }
      long end =
          consumer.endOffsets(List.of(models.partition())).getOrDefault(models.partition(), 0L);
      return models.read(consumer, end);
    }
  }
}
