package io.reelcast.replay;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.rating.Cause;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Each rating at once, as an application publishes it. A replay that is killed delivers the ratings
 * since its last commit again.
 */
public final class PromptDelivery implements Delivery {
  private final ReplayPosition mark;
  private final Producer<byte[], byte[]> producer;
  private final Admin admin;
  private final long position;
  private final Acknowledgement acknowledgement;
  private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

  public PromptDelivery(
      KafkaAccess kafka, String ratingsTopic, String fingerprint, Acknowledgement acknowledgement) {
    this.mark = ReplayPosition.of(ratingsTopic, fingerprint);
    this.producer = kafka.producer(Map.of(ProducerConfig.LINGER_MS_CONFIG, 1));
    this.admin = kafka.admin();
    this.position = mark.read(admin);
    this.acknowledgement = acknowledgement;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public void send(ProducerRecord<byte[], byte[]> record) {
    long sentAt = System.nanoTime();
    producer.send(
        record,
        (place, failed) -> {
          if (failed == null) {
            acknowledgement.delivered(
                place.topic(), new Cause(place.partition(), place.offset()), sentAt);
          } else {
            failure.compareAndSet(null, failed);
          }
        });
  }

  @Override
  public void commit(long position) {
    producer.flush();
    Exception failed = failure.get();
    if (failed != null) {
      throw new IllegalStateException("a rating could not be published", failed);
    }
    Topics.get(admin.alterConsumerGroupOffsets(mark.group(), mark.at(position)).all());
  }

  @Override
  public void close() {
    producer.close();
    admin.close();
  }
}
