package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.broker.embedded.EmbeddedBroker;
import io.reelcast.fixtures.ReelcastProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoIT {
  @TempDir Path directory;

  @Test
  void predictsEveryRatingAndSumsUp() throws IOException {
    JsonNode summary = demo("--for", "6s", "--set", "broker.port=0");

    assertThat(summary.path("ratings").asLong()).isBetween(2_000L, 4_000L);
    assertThat(summary.path("accepted")).isEqualTo(summary.path("ratings"));
    assertThat(summary.path("predictions")).isEqualTo(summary.path("ratings"));
    assertThat(summary.path("deadLetters").asLong()).isZero();
    assertThat(summary.path("secondsToFirstPrediction").asDouble()).isBetween(1.0, 180.0);
    double ours = summary.path("error").path("reelcast").path("rmse").asDouble();
    double best = summary.path("best").path("rmse").asDouble();
    // A short run is noisy, but nobody is better than the world that threw the dice.
    assertThat(best).isBetween(0.7, 1.1);
    assertThat(ours).isGreaterThan(best - 0.02);
    for (String baseline : List.of("lastRating", "lastFiveMean", "userMean", "dampedUserMean")) {
      assertThat(summary.path("error").path(baseline).path("rmse").asDouble()).isGreaterThan(0.7);
    }
    assertThat(EmbeddedBroker.isRunning(directory.resolve("broker"))).isFalse();
  }

  @Test
  void goesOnWhereItStoppedAndStreamsRealData() throws IOException {
    Path data = directory.resolve("tiny.csv");
    StringBuilder csv = new StringBuilder("userId,movieId,rating,timestamp\n");
    for (int i = 0; i < 600; i++) {
      csv.append("u").append(i % 7).append(",m").append(i).append(",3.5,").append(1_000_000 + i);
      csv.append('\n');
    }
    Files.writeString(data, csv);

    JsonNode first =
        demo(
            "--for", "2s", "--speed", "100/s", "--data", data.toString(), "--set", "broker.port=0");
    JsonNode second = demo("--speed", "max", "--data", data.toString(), "--set", "broker.port=0");

    assertThat(first.path("ratings").asLong() + second.path("ratings").asLong()).isEqualTo(600);
    assertThat(first.path("best").isMissingNode()).isTrue();
    assertThat(second.path("accepted")).isEqualTo(second.path("ratings"));
  }

  @Test
  void endsInOrderWhenItIsInterrupted() throws IOException {
    try (ReelcastProcess demo =
        ReelcastProcess.start(
            "demo",
            "--json",
            "--work-dir",
            directory.toString(),
            "--set=broker.port=0",
            "--set=training.epochs=1")) {
      await().atMost(Duration.ofMinutes(3)).until(() -> demo.errors().contains("Ratings go to"));

      demo.stop();

      assertThat(demo.output()).as(demo.errors()).hasSize(1);
      assertThat(demo.output().get(0)).startsWith("{").contains("\"accepted\"");
      assertThat(EmbeddedBroker.isRunning(directory.resolve("broker"))).isFalse();
    }
  }

  private JsonNode demo(String... words) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "demo",
                "--json",
                "--work-dir",
                directory.toString(),
                "--set=topics.partitions=2",
                "--set=training.epochs=1"));
    all.addAll(List.of(words));
    return ReelcastProcess.report(all.toArray(new String[0]));
  }
}
