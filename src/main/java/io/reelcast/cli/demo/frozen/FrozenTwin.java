package io.reelcast.cli.demo.frozen;

import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Arrival;
import io.reelcast.rating.check.Checked.Accepted;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.check.RatingSettings;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.board.Standing;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What would be predicted if nothing had been learnt since the demo began: the same ratings through
 * the release of then. Not for several threads.
 */
final class FrozenTwin {
  private final Release release;
  private final RatingCheck check;
  private final Map<TopicPartition, Long> begun;
  private final Map<String, byte[]> states = new HashMap<>();
  private final Standing standing = new Standing();

  /**
   * @param begun the offset in each partition from which on it is scored
   */
  FrozenTwin(Release release, RatingSettings settings, Map<TopicPartition, Long> begun) {
    this.release = release;
    this.check = new RatingCheck(settings);
    this.begun = Map.copyOf(begun);
  }

  void take(ConsumerRecord<byte[], byte[]> record) {
    if (check.check(record.key(), record.value(), record.timestamp()) instanceof Accepted good) {
      take(good.rating(), record);
    }
  }

  private void take(Rating rating, ConsumerRecord<byte[], byte[]> record) {
    byte[] kept = states.get(rating.userId());
    UserState before = kept == null ? UserState.UNKNOWN : UserStateCodec.decode(kept);
    Reception reception = before.receive(rating);
    if (reception.isRepeat()) {
      return;
    }
    Cause cause = new Cause(record.partition(), record.offset());
    Advance advance = Predictor.advance(before, new Arrival(rating, cause), reception, release);
    states.put(rating.userId(), advance.encodedAfter());
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    if (record.offset() >= begun.getOrDefault(partition, 0L)) {
      standing.add(Score.of(advance));
    }
  }

  /** Its errors since the demo began. */
  Standing standing() {
    return standing;
  }
}
