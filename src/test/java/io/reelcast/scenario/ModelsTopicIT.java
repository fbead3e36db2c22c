package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.reelcast.broker.Topics;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.Workbench;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.ReleaseLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTopicIT {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

  @TempDir Path directory;

  @Test
  void isReadWhereTwoInstancesPublishedTheSameReleaseBetweenEachOther() throws Exception {
    ReleaseFiles newborn = Newborns.files();
    try (Workbench workbench = Workbench.open(directory)) {
      try (Admin admin = workbench.kafka().admin()) {
        Topics.get(
            admin
                .createTopics(
                    List.of(
                        new NewTopic("models", 1, (short) 1),
                        new NewTopic("interleaved", 1, (short) 1)))
                .all());
      }
      try (Producer<byte[], byte[]> producer =
          workbench.kafka().producer(Map.of("transactional.id", "test"))) {
        producer.initTransactions();
        new ModelsTopic("models").publish(newborn, producer, CLOCK);
      }
      // What is committed becomes readable a little later.
      await().atMost(Duration.ofSeconds(30)).until(() -> workbench.read("models").size() == 2);
      List<ConsumerRecord<byte[], byte[]>> records = workbench.read("models");
      try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
          for (int publisher = 0; publisher < 2; publisher++) {
            producer.send(new ProducerRecord<>("interleaved", 0, record.key(), record.value()));
          }
        }
      }

      ReleaseLog log;
      try (Consumer<byte[], byte[]> consumer = workbench.kafka().consumer(Map.of())) {
        log = new ModelsTopic("interleaved").read(consumer, 4);
      }

      assertThat(records).hasSize(2);
      assertThat(log.current()).contains(newborn.release());
      assertThat(log.size()).isEqualTo(1);
    }
  }
}
