package io.reelcast.stream.watch;

import io.reelcast.scoring.timeline.Timeline;
import java.time.InstantSource;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer that counts into the timeline how long each prediction took to become visible: when
 * its transaction was committed, or without transactions when its record was acknowledged.
 *
 * <p>Kafka Streams begins, sends, commits and aborts on the thread that predicts. A transaction
 * begins with nothing in it, whatever became of the one before: one that was aborted, or could not
 * be, leaves nothing behind. Acknowledgements come on a thread of the producer's own.
 */
final class WatchedProducer extends KafkaProducer<byte[], byte[]> {
  private final boolean isTransactional;
  private final String predictions;
  private final CurrentArrival arrival;
  private final Timeline timeline;
  private final InstantSource clock;
  private final Uncommitted uncommitted = new Uncommitted();

  WatchedProducer(
      Map<String, Object> config,
      String predictions,
      CurrentArrival arrival,
      Timeline timeline,
      InstantSource clock) {
    super(config, new ByteArraySerializer(), new ByteArraySerializer());
    this.isTransactional = config.get(ProducerConfig.TRANSACTIONAL_ID_CONFIG) != null;
    this.predictions = predictions;
    this.arrival = arrival;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Future<RecordMetadata> send(
      ProducerRecord<byte[], byte[]> record, @Nullable Callback callback) {
    OptionalLong arrivedAt =
        record.topic().equals(predictions) ? arrival.take() : OptionalLong.empty();
    if (arrivedAt.isEmpty()) {
      return super.send(record, callback);
    }
    long since = arrivedAt.getAsLong();
    if (isTransactional) {
      Future<RecordMetadata> sent = super.send(record, callback);
      uncommitted.add(since);
      return sent;
    }
    return super.send(
        record,
        (metadata, failure) -> {
          if (failure == null) {
            becameVisible(since, clock.millis());
          }
          if (callback != null) {
            callback.onCompletion(metadata, failure);
          }
        });
  }

  @Override
  public void beginTransaction() {
    uncommitted.forget();
    super.beginTransaction();
  }

  @Override
  public void commitTransaction() {
    super.commitTransaction();
    long now = clock.millis();
    uncommitted.drain(since -> becameVisible(since, now));
  }

  private void becameVisible(long arrivedAtMillis, long now) {
    timeline.predicted(now - arrivedAtMillis, now);
  }
}
