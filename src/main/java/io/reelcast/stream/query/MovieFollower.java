package io.reelcast.stream.query;

import io.reelcast.broker.KafkaAccess;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the topic of movies from its beginning and as it grows, on a thread of its own. */
public final class MovieFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(MovieFollower.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final Consumer<byte[], byte[]> consumer;
  private final BiConsumer<String, Optional<byte[]>> listener;
  private final Thread thread = new Thread(this::follow, "movie-follower");
  private volatile boolean stopped;

  private MovieFollower(
      Consumer<byte[], byte[]> consumer,
      String topic,
      BiConsumer<String, Optional<byte[]>> listener) {
    this.consumer = consumer;
    this.listener = listener;
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    thread.setDaemon(true);
  }

  /**
   * Starts it.
   *
   * @param listener told of each record: its key, and its value, which is empty of a movie that was
   *     taken away
   */
  public static MovieFollower start(
      KafkaAccess kafka, String topic, BiConsumer<String, Optional<byte[]>> listener) {
    MovieFollower follower = new MovieFollower(kafka.consumer(Map.of()), topic, listener);
    follower.thread.start();
    return follower;
  }

  private void follow() {
    try (consumer) {
      while (!stopped) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          if (record.key() != null) {
            listener.accept(
                new String(record.key(), StandardCharsets.UTF_8),
                Optional.ofNullable(record.value()));
          }
        }
      }
    } catch (WakeupException closing) {
      // Asked by close, which is waiting.
    } catch (RuntimeException broken) {
      LOG.error("movies are followed no longer: those that come now have no title here", broken);
    }
  }

  @Override
  public void close() {
    stopped = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
