package io.reelcast.cli.demo.frozen;

import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.model.release.Release;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;

/** Lets a {@link FrozenTwin} see all ratings as they come, on a thread of its own. */
public final class FrozenWatch implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final FrozenTwin twin;
  private final Thread thread = new Thread(this::watch, "frozen-watch");
  private volatile boolean stopped;

  private FrozenWatch(Consumer<byte[], byte[]> consumer, FrozenTwin twin) {
    this.consumer = consumer;
    this.twin = twin;
    thread.setDaemon(true);
  }

  /** Takes earlier ratings in too, which are not scored. */
  public static FrozenWatch start(KafkaAccess kafka, Settings settings, Release frozen) {
    Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of());
    List<TopicPartition> partitions =
        consumer.partitionsFor(settings.topics().ratings()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    FrozenTwin twin = new FrozenTwin(frozen, settings.rating(), consumer.endOffsets(partitions));
    FrozenWatch watch = new FrozenWatch(consumer, twin);
    watch.thread.start();
    return watch;
  }

  /** The error of the next five ratings since the demo began; NaN of none. */
  public double rmse() {
    synchronized (twin) {
      return twin.standing().ours().rmse();
    }
  }

  /** How many ratings were scored. */
  public long scores() {
    synchronized (twin) {
      return twin.standing().scores();
    }
  }

  private void watch() {
    try {
      while (!stopped) {
        consumer
            .poll(POLL)
            .forEach(
                record -> {
                  synchronized (twin) {
                    twin.take(record);
                  }
                });
      }
    } catch (WakeupException asked) {
      // Closing.
    }
  }

  @Override
  public void close() throws InterruptedException {
    stopped = true;
    consumer.wakeup();
    thread.join();
    consumer.close();
  }
}
