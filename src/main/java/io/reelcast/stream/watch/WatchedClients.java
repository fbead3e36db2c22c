package io.reelcast.stream.watch;

import io.reelcast.scoring.timeline.Timeline;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.streams.processor.internals.DefaultKafkaClientSupplier;

/**
 * The clients of Kafka Streams, with producers that say when predictions become visible. It extends
 * the default ones, because with any others the streams protocol warns that it would not use their
 * main consumer.
 *
 * <p>Each of the stream's threads has one producer, and a new one where a transaction could not be
 * ended.
 */
final class WatchedClients extends DefaultKafkaClientSupplier {
  private final String predictions;
  private final CurrentArrival arrival;
  private final Timeline timeline;
  private final InstantSource clock;

  WatchedClients(
      String predictions, CurrentArrival arrival, Timeline timeline, InstantSource clock) {
    this.predictions = predictions;
    this.arrival = arrival;
    this.timeline = timeline;
    this.clock = clock;
  }

  @Override
  public Producer<byte[], byte[]> getProducer(Map<String, Object> config) {
    return new WatchedProducer(config, predictions, arrival, timeline, clock);
  }
}
