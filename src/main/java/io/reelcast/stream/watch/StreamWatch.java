package io.reelcast.stream.watch;

import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionListener;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoreListener;
import io.reelcast.scoring.timeline.Timeline;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.streams.KafkaClientSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches one running stream from within: hears its predictions and scores, and makes its clients.
 * For all its threads.
 *
 * <p>A prediction's latency lasts from the timestamp of its rating's record until readers can see
 * it. Under exactly-once that is when its transaction was committed: the broker has decided then,
 * and marks the partitions a moment later. Under at-least-once it is when its record was
 * acknowledged. What is rolled back has no latency. The two ends are told by two clocks, the
 * publisher's and ours; and ratings that lay in the topic before the stream was started have waited
 * since then.
 */
public final class StreamWatch implements PredictionListener, ScoreListener {
  private final Timeline timeline;
  private final CurrentArrival arrival = new CurrentArrival();
  private final WatchedClients clients;
  private volatile @Nullable Prediction newest;

  /**
   * @param predictions the topic that predictions go to
   * @param clock tells when one becomes visible
   */
  public StreamWatch(String predictions, Timeline timeline, InstantSource clock) {
    this.timeline = timeline;
    this.clients = new WatchedClients(predictions, arrival, timeline, clock);
  }

  @Override
  public void predicted(Prediction prediction, long arrivedAtMillis) {
    arrival.note(arrivedAtMillis);
    newest = prediction;
  }

  @Override
  public void scored(Score score, long atMillis) {
    timeline.scored(score, atMillis);
  }

  /** The clients that the stream must run with. */
  public KafkaClientSupplier clients() {
    return clients;
  }

  public Timeline timeline() {
    return timeline;
  }

  /** The prediction that was made last; it may not be visible yet. */
  public Optional<Prediction> newest() {
    return Optional.ofNullable(newest);
  }
}
