package io.reelcast.replay.published;

import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Checked;
import io.reelcast.rating.check.Checked.Accepted;
import io.reelcast.rating.check.RatingCheck;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The records that are ratings; the others are passed over. */
final class CheckedRatings implements Iterator<Rating> {
  private final Iterator<ConsumerRecord<byte[], byte[]>> records;
  private final RatingCheck check;
  private final LongConsumer rejections;
  private @Nullable Rating head;
  private long rejected;

  /**
   * @param rejections told how many records have been passed over so far
   */
  CheckedRatings(
      Iterator<ConsumerRecord<byte[], byte[]>> records,
      RatingCheck check,
      LongConsumer rejections) {
    this.records = records;
    this.check = check;
    this.rejections = rejections;
  }

  @Override
  public boolean hasNext() {
    while (head == null && records.hasNext()) {
      ConsumerRecord<byte[], byte[]> record = records.next();
      Checked checked = check.check(record.key(), record.value(), record.timestamp());
      if (checked instanceof Accepted accepted) {
        head = accepted.rating();
      } else {
        rejected++;
        rejections.accept(rejected);
      }
    }
    return head != null;
  }

  @Override
  public Rating next() {
    if (!hasNext() || head == null) {
      throw new NoSuchElementException("the ratings have ended");
    }
    Rating next = head;
    head = null;
    return next;
  }
}
