package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.prediction.PredictionSerde;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashIT {
  private static final long SEED = 20260101;
  private static final int KILLS = 3;
  private static final int RATINGS = 100_000;

  @TempDir Path directory;

  @Test
  void losesNothingAndDoublesNothingWhenTheStreamIsKilled() throws Exception {
    Random random = new Random(SEED);
    try (Workbench workbench = Workbench.open(directory);
        ReelcastProcess replay =
            workbench.start(
                "replay", "--most", Integer.toString(RATINGS), "--speed", "6000/s", "--json")) {

      for (int kill = 0; kill < KILLS; kill++) {
        killAfter(workbench, Duration.ofMillis(random.nextInt(2_000)));
      }
      assertThat(replay.awaitExit(Duration.ofMinutes(2))).as(replay.errors()).isZero();
      try (ReelcastProcess run = workbench.start("run", "--json")) {
        workbench.awaitNoLag();
        run.stop();
      }

      Set<String> causes = new HashSet<>();
      for (ConsumerRecord<byte[], byte[]> record : workbench.read("predictions")) {
        causes.add(PredictionSerde.decode(record.value()).cause().toString());
      }
      assertThat(workbench.read("ratings")).hasSize(RATINGS);
      assertThat(workbench.read("predictions")).hasSize(RATINGS);
      assertThat(causes).hasSize(RATINGS);
      assertThat(workbench.read("scores")).hasSize(RATINGS);
      JsonNode audit = workbench.report("audit");
      assertThat(audit.path("identical").asLong()).isEqualTo(RATINGS);
      assertThat(audit.path("clean").asBoolean()).isTrue();
    }
  }

  @Test
  void publishesEachRatingOnceWhenTheReplayIsKilled() throws IOException {
    try (Workbench workbench = Workbench.open(directory)) {
      try (ReelcastProcess replay =
          workbench.start("replay", "--most", "40000", "--speed", "8000/s")) {
        awaitAtLeast(workbench, 5_000);
        replay.kill();
      }

      JsonNode rest = workbench.report("replay", "--most", "20000");

      assertThat(rest.path("from").asLong()).isGreaterThanOrEqualTo(5_000);
      assertThat(workbench.read("ratings")).hasSize(rest.path("position").asInt());
    }
  }

  /**
   * @param life from when it predicts
   */
  private static void killAfter(Workbench workbench, Duration life) {
    try (ReelcastProcess run = workbench.start("run", "--json")) {
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> run.output().stream().anyMatch(line -> line.contains("\"running\"")));
      LockSupport.parkNanos(life.toNanos());
      assertThat(run.isAlive()).isTrue();
      run.kill();
    }
  }

  private static void awaitAtLeast(Workbench workbench, int ratings) {
    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreExceptions()
        .until(() -> workbench.read("ratings").size() >= ratings);
  }
}
