package io.reelcast.broker;

import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Publishes single ratings, each as soon as it comes. Several threads may. */
public final class RatingPublisher implements AutoCloseable {
  private final String topic;
  private final Duration within;
  private final Producer<byte[], byte[]> producer;

  /**
   * Where a rating landed.
   *
   * @param arrivedAt the record's timestamp
   */
  public record Landing(String topic, int partition, long offset, Instant arrivedAt) {}

  /** That the cluster did not take a rating. */
  public static final class NotPublished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPublished(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * @param within how long it waits for the cluster's answer
   */
  public RatingPublisher(KafkaAccess kafka, String topic, Duration within) {
    this(producer(kafka, (int) within.toMillis()), topic, within);
  }

  /** With a producer that becomes its own. */
  public RatingPublisher(Producer<byte[], byte[]> producer, String topic, Duration within) {
    this.topic = topic;
    this.within = within;
    this.producer = producer;
  }

  private static Producer<byte[], byte[]> producer(KafkaAccess kafka, int millis) {
    return kafka.producer(
        Map.of(
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            millis,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            millis,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            millis));
  }

  /** Returns once all replicas that are in sync have it. */
  public Landing publish(Rating rating) {
    byte[] key = rating.userId().getBytes(StandardCharsets.UTF_8);
    try {
      RecordMetadata place =
          producer
              .send(new ProducerRecord<>(topic, key, RatingSerde.encode(rating)))
              .get(2 * within.toMillis(), TimeUnit.MILLISECONDS);
      return new Landing(
          place.topic(),
          place.partition(),
          place.offset(),
          Instant.ofEpochMilli(place.timestamp()));
    } catch (ExecutionException | TimeoutException refused) {
      throw new NotPublished(String.valueOf(refused.getMessage()), refused);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotPublished("interrupted", stopped);
    }
  }

  @Override
  public void close() {
    producer.close(within);
  }
}
