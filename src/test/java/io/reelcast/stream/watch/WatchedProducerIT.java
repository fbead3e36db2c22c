package io.reelcast.stream.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.broker.Topics;
import io.reelcast.fixtures.Workbench;
import io.reelcast.scoring.timeline.Moment;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedProducerIT {
  private static final long NOW = 1_700_000_000_000L;

  private final Timeline timeline = new Timeline(TimelineSettings.DEFAULTS);
  private final CurrentArrival arrival = new CurrentArrival();
  private final WatchedClients clients =
      new WatchedClients(
          "predictions", arrival, timeline, InstantSource.fixed(Instant.ofEpochMilli(NOW)));

  @TempDir Path directory;

  @Test
  void countsWhatWasCommittedAndNothingThatWasRolledBack() throws Exception {
    try (Workbench workbench = withTopics();
        Producer<byte[], byte[]> producer =
            producer(workbench, Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "watched"))) {
      producer.initTransactions();

      producer.beginTransaction();
      predict(producer, NOW - 5);
      predict(producer, NOW - 6);
      producer.abortTransaction();
      producer.beginTransaction();
      predict(producer, NOW - 20);
      producer.send(record("scores"), (place, failed) -> {});
      predict(producer, NOW - 10);
      producer.flush();
      long beforeTheCommit = total();
      producer.commitTransaction();
      producer.beginTransaction();
      producer.send(record("scores"), (place, failed) -> {});
      producer.commitTransaction();

      assertThat(beforeTheCommit).isZero();
      assertThat(total()).isEqualTo(2);
      assertThat(newest().latencyMillis(50)).isEqualTo(10);
      assertThat(newest().latencyMillis(100)).isEqualTo(20);
    }
  }

  @Test
  void countsWhatWasAcknowledgedWhereThereAreNoTransactions() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    try (Workbench workbench = withTopics();
        Producer<byte[], byte[]> producer =
            producer(workbench, Map.of(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 1_000))) {

      predict(producer, NOW - 20);
      producer.send(record("scores"), (place, failed) -> acknowledged.add(place.topic()));
      arrival.note(NOW - 7);
      assertThatThrownBy(
              () ->
                  producer
                      .send(
                          new ProducerRecord<>("predictions", new byte[2_000]),
                          (place, failed) -> {})
                      .get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(RecordTooLargeException.class);
      arrival.note(NOW - 10);
      producer.send(record("predictions"));
      producer.flush();

      assertThat(total()).isEqualTo(2);
      assertThat(newest().latencyMillis(50)).isEqualTo(10);
      assertThat(newest().latencyMillis(100)).isEqualTo(20);
      assertThat(acknowledged).containsExactly("scores");
    }
  }

  private Workbench withTopics() throws Exception {
    Workbench workbench = Workbench.open(directory);
    try (Admin admin = workbench.kafka().admin()) {
      Topics.get(
          admin
              .createTopics(
                  List.of(
                      new NewTopic("predictions", 1, (short) 1),
                      new NewTopic("scores", 1, (short) 1)))
              .all());
    }
    return workbench;
  }

  private Producer<byte[], byte[]> producer(Workbench workbench, Map<String, Object> own) {
    Map<String, Object> properties = workbench.kafka().properties();
    properties.putAll(own);
    return clients.getProducer(properties);
  }

  private void predict(Producer<byte[], byte[]> producer, long arrivedAt) {
    arrival.note(arrivedAt);
    producer.send(record("predictions"), (place, failed) -> {});
  }

  private static ProducerRecord<byte[], byte[]> record(String topic) {
    return new ProducerRecord<>(topic, new byte[10]);
  }

  private long total() {
    return newest().predicted();
  }

  private Moment newest() {
    TimelineSettings.Span fine = timeline.settings().fine();
    return timeline.moments(fine.moment(), fine.moment(), NOW).get(0);
  }
}
