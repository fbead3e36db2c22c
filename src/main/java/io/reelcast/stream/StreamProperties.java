package io.reelcast.stream;

import io.reelcast.broker.KafkaAccess;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** Our settings in Kafka Streams' words; what the user gave for Kafka goes on top. */
final class StreamProperties {
  private StreamProperties() {}

  static Properties of(StreamSettings settings, KafkaAccess kafka, StreamIdentity instance) {
    Properties properties = new Properties();
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
    properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, settings.guarantee());
    properties.put(StreamsConfig.GROUP_PROTOCOL_CONFIG, settings.protocol());
    properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, settings.threads());
    properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, settings.standbys());
    properties.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, settings.commitInterval().toMillis());
    properties.put(
        StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, settings.recordCacheMegabytes() << 20);
    properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, SharedMemoryStore.class);
    properties.put(SharedMemoryStore.MEGABYTES, settings.storeMegabytes());
    properties.put(StreamsConfig.STATE_DIR_CONFIG, instance.state().toString());
    instance
        .address()
        .ifPresent(
            address -> properties.put(StreamsConfig.APPLICATION_SERVER_CONFIG, address.toString()));
    properties.put(StreamsConfig.DEFAULT_TIMESTAMP_EXTRACTOR_CLASS_CONFIG, ArrivalTime.class);
    properties.put(StreamsConfig.TOPOLOGY_OPTIMIZATION_CONFIG, StreamsConfig.NO_OPTIMIZATION);
    properties.put(
        StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
        settings.linger().toMillis());
    // Written in transactions by replays, so that what was rolled back was never there.
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.ISOLATION_LEVEL_CONFIG), "read_committed");
    properties.put(
        StreamsConfig.mainConsumerPrefix(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG), "earliest");
    properties.put(StreamsConfig.topicPrefix(TopicConfig.COMPRESSION_TYPE_CONFIG), "lz4");
    if (settings.protocol().equals("classic")) {
      // A killed instance that starts again takes its old place at once, instead of waiting until
      // the group has given up on it. The streams protocol does not know this yet.
      properties.put(
          StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG), instance.name());
      properties.put(
          StreamsConfig.consumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
          (int) settings.sessionTimeout().toMillis());
    }
    properties.putAll(kafka.properties());
    return properties;
  }
}
