package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.broker.Topics;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditIT {
  private static final int RATINGS = 2_000;
  private static final String FORGED = "forged-predictions";

  @TempDir Path directory;

  @Test
  void findsAChangedBitAMissingPredictionAndOneTooMany() throws Exception {
    try (Workbench workbench = predicted()) {
      List<ConsumerRecord<byte[], byte[]>> emitted = workbench.read("predictions");

      try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
        for (int i = 0; i < emitted.size(); i++) {
          byte[] value = emitted.get(i).value();
          if (i == 100) {
            value = PredictionSerde.encode(withAnotherBit(PredictionSerde.decode(value)));
          }
          if (i != 200) {
            send(producer, emitted.get(i), value);
          }
          if (i == 300) {
            send(producer, emitted.get(i), value);
          }
        }
      }

      JsonNode audit = workbench.report("audit", "--set", "topics.predictions=" + FORGED);
      assertThat(audit.path("differing").asInt()).isEqualTo(1);
      assertThat(audit.path("missing").asInt()).isEqualTo(1);
      assertThat(audit.path("twice").asInt()).isEqualTo(1);
      assertThat(audit.path("identical").asInt()).isEqualTo(RATINGS - 2);
      assertThat(audit.path("clean").asBoolean()).isFalse();
      assertThat(audit.path("differences")).hasSize(3);
      try (ReelcastProcess verb =
          workbench.start("audit", "--set", "topics.predictions=" + FORGED)) {
        assertThat(verb.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
      }
    }
  }

  @Test
  void saysHowFarBackItCouldReachWherePredictionsAreGone() throws Exception {
    try (Workbench workbench = predicted()) {
      List<ConsumerRecord<byte[], byte[]>> emitted = workbench.read("predictions");
      try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
        emitted.forEach(record -> send(producer, record, record.value()));
      }
      long gone = 100;
      try (Admin admin = workbench.kafka().admin()) {
        Topics.get(
            admin
                .deleteRecords(
                    Map.of(new TopicPartition(FORGED, 0), RecordsToDelete.beforeOffset(gone)))
                .all());
      }

      JsonNode audit = workbench.report("audit", "--set", "topics.predictions=" + FORGED);

      assertThat(audit.path("clean").asBoolean()).isTrue();
      assertThat(audit.path("outOfReach").asLong()).isGreaterThanOrEqualTo(gone);
      assertThat(audit.path("identical").asLong() + audit.path("outOfReach").asLong())
          .isEqualTo(RATINGS);
      assertThat(audit.path("identical").asLong()).isGreaterThan(RATINGS / 2);
    }
  }

  private Workbench predicted() throws Exception {
    Workbench workbench = Workbench.open(directory);
    workbench.report("replay", "--most", Integer.toString(RATINGS));
    try (ReelcastProcess run = workbench.start("run")) {
      workbench.awaitNoLag();
      run.stop();
    }
    try (Admin admin = workbench.kafka().admin()) {
      Topics.get(admin.createTopics(List.of(new NewTopic(FORGED, 4, (short) 1))).all());
    }
    return workbench;
  }

  private static void send(
      Producer<byte[], byte[]> producer, ConsumerRecord<byte[], byte[]> like, byte[] value) {
    producer.send(new ProducerRecord<>(FORGED, like.partition(), like.key(), value));
  }

  private static Prediction withAnotherBit(Prediction prediction) {
    Floats ratings = prediction.forecast().ratings();
    float[] changed = new float[ratings.size()];
    for (int slot = 0; slot < changed.length; slot++) {
      changed[slot] = ratings.get(slot);
    }
    changed[4] = Math.nextUp(changed[4]);
    return new Prediction(
        prediction.userId(),
        prediction.sequence(),
        prediction.predictedAt(),
        prediction.historySize(),
        new Forecast(Floats.of(changed), prediction.forecast().low(), prediction.forecast().high()),
        prediction.release(),
        prediction.cause(),
        prediction.stateChecksum());
  }
}
