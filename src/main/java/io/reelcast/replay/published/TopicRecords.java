package io.reelcast.replay.published;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.PartitionReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The committed records of a topic's partitions, merged by timestamp, those of one time in the
 * order of the partitions. A partition keeps its own order, also where its timestamps run back.
 *
 * <p>Closes itself at its end.
 */
final class TopicRecords implements Iterator<ConsumerRecord<byte[], byte[]>>, AutoCloseable {
  private final List<PartitionReader> readers = new ArrayList<>();
  private final PriorityQueue<Head> heads =
      new PriorityQueue<>(
          Comparator.comparingLong((Head head) -> head.record().timestamp())
              .thenComparingInt(head -> head.record().partition()));

  private record Head(ConsumerRecord<byte[], byte[]> record, PartitionReader following) {}

  TopicRecords(KafkaAccess kafka, TopicSpan span) {
    for (TopicPartition partition : span.ends().keySet()) {
      readers.add(
          PartitionReader.between(kafka, partition, span.start(partition), span.end(partition)));
    }
    try {
      readers.forEach(this::advance);
    } catch (RuntimeException broken) {
      close();
      throw broken;
    }
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public ConsumerRecord<byte[], byte[]> next() {
    Head earliest = heads.poll();
    if (earliest == null) {
      throw new NoSuchElementException("the records have ended");
    }
    advance(earliest.following());
    return earliest.record();
  }

  @Override
  public void close() {
    // What is still to come stays announced: an iteration that is cut short must not look complete.
    readers.forEach(PartitionReader::close);
  }

  private void advance(PartitionReader reader) {
    if (reader.hasNext()) {
      heads.add(new Head(reader.next(), reader));
    } else {
      reader.close();
    }
  }
}
