package io.reelcast.audit;

import io.reelcast.broker.PartitionReader;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.wire.MalformedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The predictions of one partition, taken by the offset of the rating that caused them. */
final class PredictionReader {
  private final PartitionReader records;
  private @Nullable Prediction head;
  private boolean takenNone = true;

  PredictionReader(PartitionReader records) {
    this.records = records;
  }

  boolean isCutOff() {
    return records.isCutOff();
  }

  /** Whether nothing has been taken yet: the stream's first predictions may be gone. */
  boolean takenNone() {
    return takenNone;
  }

  List<Prediction> takeCausedBefore(long offset) {
    List<Prediction> taken = new ArrayList<>();
    for (Prediction next = peek(); next != null && next.cause().offset() < offset; next = peek()) {
      taken.add(take(next));
    }
    return taken;
  }

  Optional<Prediction> takeCausedBy(long offset) {
    Prediction next = peek();
    return next != null && next.cause().offset() == offset
        ? Optional.of(take(next))
        : Optional.empty();
  }

  private Prediction take(Prediction next) {
    head = null;
    takenNone = false;
    return next;
  }

  private @Nullable Prediction peek() {
    if (head == null && records.hasNext()) {
      head = decode(records.next());
    }
    return head;
  }

  private static Prediction decode(ConsumerRecord<byte[], byte[]> record) {
    try {
      return PredictionSerde.decode(record.value());
    } catch (MalformedException malformed) {
      throw new IllegalStateException(
          "the record at partition "
              + record.partition()
              + " offset "
              + record.offset()
              + " of "
              + record.topic()
              + " is no prediction; nobody but Reelcast writes there",
          malformed);
    }
  }
}
