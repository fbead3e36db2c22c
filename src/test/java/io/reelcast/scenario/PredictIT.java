package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.Settings;
import io.reelcast.cli.common.Releases;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Ratings;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.history.open.Forecast;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.rating.RatingSerde;
import io.reelcast.setting.SettingSources;
import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictIT {
  private static final int MADE = 2_000;
  private static final int MISPLACED = 7;
  private static final int USERS = 3;
  private static final byte[] MISPLACED_USER = Ratings.USER.getBytes(StandardCharsets.UTF_8);

  @TempDir Path directory;

  @Test
  void saysToTheLastBitWhatTheStreamPredictedLast() throws Exception {
    try (Workbench workbench = Workbench.open(directory)) {
      JsonNode early = workbench.report("predict", "--user", Ratings.USER);
      workbench.report("topics", "--create");
      Settings settings = Settings.of(SettingSources.defaults());
      Releases.publish(LearntReleases.random(1), settings, workbench.kafka());
      workbench.report("replay", "--most", Integer.toString(MADE));
      publishWhereMurmur2WouldNot(workbench);
      try (ReelcastProcess run = workbench.start("run")) {
        // What is committed becomes readable a little later.
        await()
            .atMost(Duration.ofMinutes(2))
            .ignoreExceptions()
            .until(() -> workbench.read("predictions").size() == MADE + MISPLACED);

        for (Prediction emitted : newestOfSome(workbench)) {
          assertSame(workbench.report("predict", "--user", emitted.userId()), emitted);
        }
        try (ReelcastProcess stranger =
            workbench.start("predict", "--user", "stranger", "--json")) {
          assertThat(stranger.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
          assertThat(stranger.errors()).contains("knows no user 'stranger'");
          assertThat(stranger.output()).containsExactly("{\"predicted\":false}");
        }
        assertThat(early.path("predicted").asBoolean(true)).isFalse();
        assertThat(run.isAlive()).isTrue();
      }
    }
  }

  /** Ratings of one user in the partition after the one in which a Java client places them. */
  private static void publishWhereMurmur2WouldNot(Workbench workbench) {
    try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
      int partitions = producer.partitionsFor("ratings").size();
      int elsewhere = (Utils.toPositive(Utils.murmur2(MISPLACED_USER)) + 1) % partitions;
      for (int number = 1; number <= MISPLACED; number++) {
        byte[] rating = RatingSerde.encode(Ratings.rating("m" + number, 4.5, number * 60_000L));
        producer.send(new ProducerRecord<>("ratings", elsewhere, MISPLACED_USER, rating));
      }
    }
  }

  private static List<Prediction> newestOfSome(Workbench workbench) throws MalformedException {
    Map<String, Prediction> newest = new TreeMap<>();
    for (ConsumerRecord<byte[], byte[]> record : workbench.read("predictions")) {
      Prediction prediction = PredictionSerde.decode(record.value());
      newest.put(prediction.userId(), prediction);
    }
    List<Prediction> some = new ArrayList<>(newest.values().stream().limit(USERS).toList());
    some.add(Optional.ofNullable(newest.get(Ratings.USER)).orElseThrow());
    return some;
  }

  private static void assertSame(JsonNode said, Prediction emitted) {
    assertThat(said.path("user").asText()).isEqualTo(emitted.userId());
    assertThat(said.path("release").asText()).isEqualTo(emitted.release().toString());
    assertThat(said.path("sequence").asLong()).isEqualTo(emitted.sequence());
    assertThat(said.path("historySize").asInt()).isEqualTo(emitted.historySize());
    Forecast forecast = emitted.forecast();
    assertThat(said.path("ratings")).hasSize(forecast.size());
    for (int slot = 0; slot < forecast.size(); slot++) {
      JsonNode rating = said.path("ratings").get(slot);
      assertThat(Float.parseFloat(rating.path("rating").asText()))
          .isEqualTo(forecast.ratings().get(slot));
      assertThat(Float.parseFloat(rating.path("low").asText())).isEqualTo(forecast.low().get(slot));
      assertThat(Float.parseFloat(rating.path("high").asText()))
          .isEqualTo(forecast.high().get(slot));
    }
  }
}
