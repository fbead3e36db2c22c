package io.reelcast.cli.demo;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.TopicSettings;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.scoring.ScoreSerde;
import io.reelcast.scoring.board.Standing;
import io.reelcast.wire.MalformedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the stream emits from now on, as any consumer of committed records would, and keeps
 * account of it.
 */
final class OutputWatch implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final TopicSettings topics;
  private final LatencyMeter latency;
  private final Standing standing = new Standing();
  private final Thread thread = new Thread(this::watch, "output-watch");
  private volatile boolean stopped;
  private volatile long predictions;
  private volatile long scores;
  private volatile long deadLetters;
  private volatile long firstPredictionNanos;
  private volatile @Nullable Prediction newest;
  private volatile @Nullable Throwable failure;

  private OutputWatch(
      Consumer<byte[], byte[]> consumer, TopicSettings topics, LatencyMeter latency) {
    this.consumer = consumer;
    this.topics = topics;
    this.latency = latency;
  }

  /** Begins at the topics' ends as they are now. */
  static OutputWatch start(KafkaAccess kafka, TopicSettings topics, LatencyMeter latency) {
    OutputWatch watch =
        new OutputWatch(kafka.consumer(Map.of("fetch.max.wait.ms", 5)), topics, latency);
    watch.seekToEnds();
    watch.thread.start();
    return watch;
  }

  long predictions() {
    return predictions;
  }

  long scores() {
    return scores;
  }

  long deadLetters() {
    return deadLetters;
  }

  Optional<Prediction> newest() {
    return Optional.ofNullable(newest);
  }

  /** When the first prediction was seen, by {@link System#nanoTime}; empty before. */
  Optional<Long> firstPredictionAt() {
    return firstPredictionNanos == 0 ? Optional.empty() : Optional.of(firstPredictionNanos);
  }

  /** Asks how predictions stand, which goes on being counted. */
  <T> T onStanding(Function<Standing, T> question) {
    synchronized (standing) {
      return question.apply(standing);
    }
  }

  /** What ended the watch by itself. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void close() throws InterruptedException {
    stopped = true;
    consumer.wakeup();
    thread.join();
    consumer.close();
  }

  private void seekToEnds() {
    List<TopicPartition> partitions =
        List.of(topics.predictions(), topics.scores(), topics.deadLetters()).stream()
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  private void watch() {
    try {
      while (!stopped) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          take(record);
        }
      }
    } catch (WakeupException asked) {
      // Closing.
    } catch (MalformedException | RuntimeException broken) {
      failure = broken;
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record) throws MalformedException {
    if (record.topic().equals(topics.predictions())) {
      long now = System.nanoTime();
      Prediction prediction = PredictionSerde.decode(record.value());
      latency.seen(prediction.cause(), now);
      firstPredictionNanos = firstPredictionNanos == 0 ? now : firstPredictionNanos;
      newest = prediction;
      predictions++;
    } else if (record.topic().equals(topics.scores())) {
      synchronized (standing) {
        standing.add(ScoreSerde.decode(record.value()));
      }
      scores++;
    } else {
      deadLetters++;
    }
  }
}
