package io.reelcast.broker;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * How the cluster is reached: its address and whatever client properties the user gave, security
 * included.
 */
public record KafkaAccess(String bootstrapServers, Map<String, String> clientProperties) {
  public KafkaAccess {
    clientProperties = Map.copyOf(clientProperties);
  }

  /** The properties of every client. */
  public Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>(clientProperties);
    properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    return properties;
  }

  public Admin admin() {
    return Admin.create(properties());
  }

  /** A consumer of committed records, outside every group unless it joins one. */
  public Consumer<byte[], byte[]> consumer(Map<String, Object> own) {
    Map<String, Object> properties = properties();
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    properties.putAll(own);
    return new KafkaConsumer<>(
        properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  public Producer<byte[], byte[]> producer(Map<String, Object> own) {
    Map<String, Object> properties = properties();
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.putAll(own);
    return new KafkaProducer<>(properties, new ByteArraySerializer(), new ByteArraySerializer());
  }
}
