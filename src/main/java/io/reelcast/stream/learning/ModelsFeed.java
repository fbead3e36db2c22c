package io.reelcast.stream.learning;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.ModelsListener;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.Predicting;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Provenance;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/**
 * The releases of the cluster as the trainer sees them: which of them are its own, which are to be
 * let go. Not for several threads.
 */
final class ModelsFeed implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final ModelsTopic topic;
  private final ModelsTopic.Reader reader;
  private final Watch watch = new Watch();
  private final ReleaseLog log = new ReleaseLog(0); // Which ones are gone nobody asks.
  private final Predicting predicting = new Predicting();
  private final Set<ReleaseId> own = new HashSet<>();
  private Optional<Published> foreign = Optional.empty();

  /**
   * Tells own releases from those that others published. Many are remembered; what they consist of
   * is so of the newest only.
   */
  private final class Watch implements ModelsListener {
    @Override
    public void published(Published release, int parts) {
      log.published(release.withoutFiles(), parts);
      predicting.published(release, parts);
      if (!own.remove(release.id()) && !release.summary().isOfNewborn()) {
        foreign = Optional.of(release);
      }
    }

    @Override
    public void pinned(Published release, int parts) {
      log.pinned(release.withoutFiles(), parts);
    }

    @Override
    public void triggered(ReleaseId before, long offset) {
      log.triggered(before, offset);
    }

    @Override
    public void unpinned() {
      log.unpinned();
    }

    @Override
    public void gone(Gone release) {
      log.gone(release);
    }

    @Override
    public void forgotten(ReleaseId release) {
      log.forgotten(release);
    }
  }

  ModelsFeed(Consumer<byte[], byte[]> consumer, ModelsTopic topic) {
    this.consumer = consumer;
    this.topic = topic;
    this.reader = topic.begin(consumer);
  }

  /**
   * Reads at least up to an offset.
   *
   * @return the newest release, empty where there is none yet
   */
  Optional<Published> readTo(long end) {
    while (consumer.position(topic.partition()) < end) {
      reader.poll(POLL, watch);
    }
    foreign = Optional.empty();
    return predicting.newest();
  }

  /** How the round is to end that follows a release, if that was said. */
  Optional<Long> triggeredBehind(ReleaseId release) {
    return log.trigger()
        .filter(trigger -> trigger.before().equals(release))
        .map(ReleaseLog.Trigger::offset);
  }

  /** What somebody else has published since the last call. */
  Optional<Published> foreign() {
    reader.poll(Duration.ZERO, watch);
    Optional<Published> found = foreign;
    foreign = Optional.empty();
    return found;
  }

  /** That it will find this release, and that it is its own. */
  void expect(ReleaseId release) {
    own.add(release);
  }

  /** Takes the parts of those away, within a transaction, that nobody needs. */
  void prune(int keep, Producer<byte[], byte[]> producer) {
    List<Published> online =
        log.all().stream()
            .filter(one -> one.summary().provenance().kind().equals(Provenance.ONLINE))
            .filter(one -> log.pinned().filter(pin -> pin.id().equals(one.id())).isEmpty())
            .toList();
    for (Published old : online.subList(0, Math.max(0, online.size() - keep))) {
      topic.sendGone(old.id(), log.parts(old.id()), producer);
      log.gone(new Gone(old.id(), old.publishedAt(), old.offset(), Optional.of(old.summary())));
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
