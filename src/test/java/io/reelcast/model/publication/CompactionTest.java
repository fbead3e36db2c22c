package io.reelcast.model.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.archive.ReleaseFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** What is left of the topic once of each key only the newest record is there. */
final class CompactionTest {
  private static final ReleaseFiles FIRST = LearntReleases.random(1);
  private static final ReleaseFiles SECOND = LearntReleases.random(2);

  private final ModelsTopic models = new ModelsTopic("models");
  private final MockProducer<byte[], byte[]> producer =
      new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

  @Test
  void newestReleaseIsStillThereAfterItWasPinnedAndUnpinned() {
    begin();
    models.send(FIRST, producer, Instant.EPOCH);
    models.send(SECOND, producer, Instant.EPOCH);
    models.sendPin(SECOND, producer, Instant.EPOCH);
    models.sendUnpin(SECOND.id(), producer);
    producer.commitTransaction();

    ReleaseLog log = read(true);

    assertThat(log.newest().map(Published::id)).contains(SECOND.id());
    assertThat(log.gone()).isEmpty();
  }

  @Test
  void releaseIsGoneBeforeAndAfter() {
    begin();
    models.send(FIRST, producer, Instant.EPOCH);
    models.send(SECOND, producer, Instant.EPOCH);
    models.sendGone(FIRST.id(), 1, producer);
    producer.commitTransaction();

    for (boolean isCompacted : List.of(false, true)) {
      ReleaseLog log = read(isCompacted);

      assertThat(log.gone()).extracting(Gone::id).containsExactly(FIRST.id());
      assertThat(log.all()).extracting(Published::id).containsExactly(SECOND.id());
    }
  }

  @Test
  void releaseThatIsPublishedAgainIsTheNewestAndKnowsWhereItStood() {
    begin();
    models.send(FIRST, producer, Instant.EPOCH);
    models.send(SECOND, producer, Instant.EPOCH);
    for (int times = 1; times <= 2; times++) {
      producer.commitTransaction();
      producer.beginTransaction();
      Published older = read(true).published(FIRST.id()).orElseThrow();
      models.sendAgain(older, producer, Instant.EPOCH);
    }
    producer.commitTransaction();

    for (boolean isCompacted : List.of(false, true)) {
      Published newest = read(isCompacted).newest().orElseThrow();

      assertThat(newest.id()).isEqualTo(FIRST.id());
      assertThat(newest.place()).isEqualTo(new Published.Place(7, 1));
    }
  }

  private void begin() {
    producer.initTransactions();
    producer.beginTransaction();
  }

  private ReleaseLog read(boolean isCompacted) {
    List<ProducerRecord<byte[], byte[]>> sent = producer.history();
    Map<String, Integer> newest = new LinkedHashMap<>();
    for (int offset = 0; offset < sent.size(); offset++) {
      newest.put(new String(sent.get(offset).key(), StandardCharsets.UTF_8), offset);
    }
    try (MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest")) {
      consumer.updateBeginningOffsets(Map.of(models.partition(), 0L));
      ReleaseLog log = new ReleaseLog();
      ModelsTopic.Reader reader = models.begin(consumer);
      for (int offset = 0; offset < sent.size(); offset++) {
        ProducerRecord<byte[], byte[]> record = sent.get(offset);
        if (!isCompacted || newest.containsValue(offset)) {
          consumer.addRecord(
              new ConsumerRecord<>(
                  "models",
                  0,
                  offset,
                  ConsumerRecord.NO_TIMESTAMP,
                  TimestampType.NO_TIMESTAMP_TYPE,
                  ConsumerRecord.NULL_SIZE,
                  ConsumerRecord.NULL_SIZE,
                  record.key(),
                  record.value(),
                  record.headers(),
                  Optional.empty()));
        }
      }
      reader.poll(Duration.ZERO, log);
      return log;
    }
  }
}
