package io.reelcast.stream.learning;

import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.wire.MalformedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What is known of movies, read up to offsets that are named: so that who reads again knows the
 * same. Records that are no movie are passed over. Not for several threads.
 */
final class MovieFeed implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final List<TopicPartition> partitions;

  /**
   * @param consumer that has no assignment yet
   */
  MovieFeed(Consumer<byte[], byte[]> consumer, String topic) {
    this.consumer = consumer;
    this.partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .sorted(Comparator.comparingInt(TopicPartition::partition))
            .toList();
    consumer.assign(partitions);
    rewind();
  }

  /** Begins anew. */
  void rewind() {
    consumer.seekToBeginning(partitions);
  }

  /** Tells a trainer again, from the beginning, what the release that it goes on from knows. */
  void recall(OnlineTrainer trainer) {
    rewind();
    readTo(trainer.catalogue()).forEach(trainer::recall);
  }

  /** The offsets behind what is there now, by partition. */
  List<Long> ends() {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    return partitions.stream().map(partition -> ends.getOrDefault(partition, 0L)).toList();
  }

  /** Up to where it has read, by partition. */
  List<Long> reached() {
    return partitions.stream().map(consumer::position).toList();
  }

  /** What has come since the last call, as far as it is at hand. */
  List<Movie> newest() {
    List<Movie> movies = new ArrayList<>();
    consumer.poll(Duration.ZERO).forEach(record -> take(record, movies));
    return movies;
  }

  /** What came since the last call and lies before these offsets, one partition after the other. */
  List<Movie> readTo(List<Long> ends) {
    List<Movie> movies = new ArrayList<>();
    for (int i = 0; i < Math.min(partitions.size(), ends.size()); i++) {
      consumer.pause(partitions);
      consumer.resume(List.of(partitions.get(i)));
      readTo(partitions.get(i), ends.get(i), movies);
    }
    consumer.resume(partitions);
    return movies;
  }

  private void readTo(TopicPartition partition, long end, List<Movie> movies) {
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL).records(partition)) {
        if (record.offset() >= end) {
          consumer.seek(partition, end);
          return;
        }
        take(record, movies);
      }
    }
  }

  private static void take(ConsumerRecord<byte[], byte[]> record, List<Movie> movies) {
    try {
      if (record.value() != null) {
        movies.add(MovieSerde.decode(record.value()));
      }
    } catch (MalformedException noMovie) {
      // Nothing is known of it then; what is no movie is for 'replay' and 'train' to count.
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
