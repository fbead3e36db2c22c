package io.reelcast.audit;

import io.reelcast.audit.AuditReport.Count;
import io.reelcast.broker.PartitionReader;
import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.check.Arrival;
import io.reelcast.rating.check.Checked;
import io.reelcast.rating.check.Checked.Accepted;
import io.reelcast.rating.check.RatingCheck;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Goes through one partition of ratings and its predictions side by side: both are in the order in
 * which the stream took the ratings in. Keeps one state a user in memory.
 */
final class PartitionAudit {
  private static final long TOLD_EVERY = 50_000;

  private final RatingCheck check;
  private final ReleaseLog releases;
  private final long processedTo;
  private final AuditReport report;
  private final LongConsumer progress;
  private final Map<String, byte[]> states = new HashMap<>();
  private final Map<String, Integer> unsure = new HashMap<>();

  /**
   * @param processedTo the offset in the ratings to which the stream has committed
   */
  PartitionAudit(
      RatingCheck check,
      ReleaseLog releases,
      long processedTo,
      AuditReport report,
      LongConsumer progress) {
    this.check = check;
    this.releases = releases;
    this.processedTo = processedTo;
    this.report = report;
    this.progress = progress;
  }

  void run(PartitionReader ratings, PredictionReader predictions) {
    while (ratings.hasNext()) {
      ConsumerRecord<byte[], byte[]> record = ratings.next();
      report.count(Count.RATINGS);
      if (report.of(Count.RATINGS) % TOLD_EVERY == 0) {
        progress.accept(report.of(Count.RATINGS));
      }
      passOver(record.offset(), ratings, predictions);
      Optional<Prediction> emitted = predictions.takeCausedBy(record.offset());
      Checked checked = check.check(record.key(), record.value(), record.timestamp());
      if (checked instanceof Accepted accepted) {
        Cause cause = new Cause(record.partition(), record.offset());
        accepted(new Arrival(accepted.rating(), cause), emitted, ratings, predictions);
      } else {
        nothingExpected(Count.REJECTED, emitted);
      }
    }
    passOver(Long.MAX_VALUE, ratings, predictions);
  }

  /** What is left in front of an offset has lost its rating, or repeats an earlier prediction. */
  private void passOver(long offset, PartitionReader ratings, PredictionReader predictions) {
    for (Prediction stale : predictions.takeCausedBefore(offset)) {
      if (ratings.isCutOff() && !states.containsKey(stale.userId())) {
        report.count(Count.OUT_OF_REACH);
      } else {
        report.differs(
            Count.TWICE, name(stale) + " is there again, or its rating was never published");
      }
    }
  }

  private void accepted(
      Arrival arrival,
      Optional<Prediction> emitted,
      PartitionReader ratings,
      PredictionReader predictions) {
    String userId = arrival.rating().userId();
    byte[] encoded = states.get(userId);
    UserState before = encoded == null ? UserState.UNKNOWN : UserStateCodec.decode(encoded);
    Reception reception = before.receive(arrival.rating());
    if (reception.isRepeat()) {
      nothingExpected(Count.REPEATED, emitted);
    } else if (emitted.isEmpty()) {
      unpredicted(arrival, before, reception, predictions);
    } else {
      Optional<Release> release = releases.find(emitted.get().release());
      if (release.isEmpty()) {
        report.differs(
            Count.DIFFERING, name(emitted.get()) + " names a release that is not on models");
        return;
      }
      Advance advance = Predictor.advance(before, arrival, reception, release.get());
      states.put(userId, advance.encodedAfter());
      compare(emitted.get(), advance, ratings);
    }
  }

  private void unpredicted(
      Arrival arrival, UserState before, Reception reception, PredictionReader predictions) {
    if (arrival.cause().offset() >= processedTo) {
      report.count(Count.WAITING);
      return;
    }
    if (predictions.isCutOff() && predictions.takenNone()) {
      report.count(Count.OUT_OF_REACH);
    } else {
      report.differs(
          Count.MISSING,
          "the rating at " + at(arrival.cause()) + " of user " + arrival.rating().userId());
    }
    releases.current().ifPresent(guess -> goOnWith(guess, arrival, before, reception));
  }

  /** The stream took the rating in, so its state has it; by which release is guessed. */
  private void goOnWith(Release guess, Arrival arrival, UserState before, Reception reception) {
    String userId = arrival.rating().userId();
    states.put(userId, Predictor.advance(before, arrival, reception, guess).encodedAfter());
    if (releases.size() > 1) {
      // A wrong guess is out of the state when five ratings in order have followed.
      unsure.put(userId, UserState.HORIZON);
    }
  }

  private void compare(Prediction emitted, Advance derived, PartitionReader ratings) {
    String userId = emitted.userId();
    int unsureFor = unsure.getOrDefault(userId, 0);
    if (unsureFor > 0) {
      report.count(Count.OUT_OF_REACH);
      if (!derived.reception().isLate()) {
        unsure.put(userId, unsureFor - 1);
      }
    } else if (emitted.equals(derived.prediction())) {
      report.count(Count.IDENTICAL);
    } else if (ratings.isCutOff() && emitted.sequence() != derived.prediction().sequence()) {
      report.count(Count.OUT_OF_REACH);
    } else {
      report.differs(
          Count.DIFFERING,
          name(emitted) + ": emitted " + emitted + ", derived " + derived.prediction());
    }
  }

  private void nothingExpected(Count kind, Optional<Prediction> emitted) {
    report.count(kind);
    emitted.ifPresent(
        prediction ->
            report.differs(
                Count.DIFFERING,
                name(prediction) + " was caused by a rating that is " + kind.title()));
  }

  private static String name(Prediction prediction) {
    return "the prediction for the rating at " + at(prediction.cause());
  }

  private static String at(Cause cause) {
    return "partition " + cause.partition() + " offset " + cause.offset();
  }
}
