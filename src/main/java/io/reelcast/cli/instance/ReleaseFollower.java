package io.reelcast.cli.instance;

import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Version;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.ModelsListener;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.Predicting;
import io.reelcast.model.publication.Published;
import io.reelcast.model.release.Release;
import io.reelcast.serving.instance.ReleaseJournal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The release that predicts now. A thread of its own reads the {@code models} topic as it grows, so
 * that whoever predicts finds the release there and never waits for it.
 */
final class ReleaseFollower implements Supplier<Release>, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseFollower.class);
  private static final Duration POLL = Duration.ofSeconds(1);

  private final Settings settings;
  private final Consumer<byte[], byte[]> consumer;
  private final ModelsTopic models;
  private final ModelsTopic.Reader reader;
  private final java.util.function.Consumer<Release> listener;
  private final Thread thread = new Thread(this::follow, "release-follower");
  private final Predicting predicting = new Predicting();
  private final ReleaseJournal journal = new ReleaseJournal();
  private volatile Optional<Release> current = Optional.empty();
  private volatile boolean stopped;
  private volatile @Nullable Throwable failure;

  private ReleaseFollower(
      Settings settings,
      Consumer<byte[], byte[]> consumer,
      java.util.function.Consumer<Release> listener) {
    this.settings = settings;
    this.consumer = consumer;
    this.models = new ModelsTopic(settings.topics().models());
    this.reader = models.begin(consumer);
    this.listener = listener;
    thread.setDaemon(true);
  }

  /**
   * Reads what there is, then goes on by itself; where no release was ever published, the newborn
   * is, first.
   *
   * @param listener told of swaps from then on, on the thread that follows
   */
  static ReleaseFollower start(
      Settings settings, KafkaAccess kafka, java.util.function.Consumer<Release> listener) {
    return start(
        settings,
        kafka.consumer(Map.of()),
        () -> Releases.end(settings, kafka),
        () ->
            Releases.publish(
                ReleaseWriter.newborn(settings.model(), Version.NUMBER), settings, kafka),
        listener);
  }

  static ReleaseFollower start(
      Settings settings,
      Consumer<byte[], byte[]> consumer,
      LongSupplier end,
      Runnable publishNewborn,
      java.util.function.Consumer<Release> listener) {
    try {
      ReleaseFollower follower = new ReleaseFollower(settings, consumer, listener);
      follower.readTo(end.getAsLong());
      if (follower.current.isEmpty()) {
        publishNewborn.run();
        // Another instance may have been first.
        follower.readTo(end.getAsLong());
      }
      Releases.requireSameScale(settings, follower.get());
      follower.thread.start();
      return follower;
    } catch (RuntimeException refused) {
      consumer.close();
      throw refused;
    }
  }

  @Override
  public Release get() {
    return current.orElseThrow();
  }

  /** All releases that were published. */
  ReleaseJournal releases() {
    return journal;
  }

  /** Why it follows no longer. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void close() {
    stopped = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void readTo(long end) {
    while (consumer.position(models.partition()) < end) {
      reader.poll(POLL, new Following(published -> true));
    }
    current = predicting.current().map(Published::release);
  }

  private void follow() {
    try (consumer) {
      while (!stopped) {
        reader.poll(POLL, new Following(published -> isOnScale(published.release())));
        swap();
      }
    } catch (WakeupException closing) {
      // Asked by close, which is waiting.
    } catch (RuntimeException | Error broken) {
      failure = broken;
    }
  }

  private void swap() {
    Optional<Published> next = predicting.current();
    if (next.isPresent() && !next.get().id().equals(get().id())) {
      current = next.map(Published::release);
      listener.accept(get());
    }
  }

  private boolean isOnScale(Release release) {
    boolean isOnScale = Releases.isOnScaleOf(settings, release);
    if (!isOnScale) {
      LOG.warn(
          "{} predicts on {} to {}, not on {} to {} as rating.lowest and rating.highest say: {}"
              + " goes on predicting. Publish a release on this scale, or 'reelcast reset':"
              + " without one the next start is refused.",
          release,
          release.settings().lowest(),
          release.settings().highest(),
          settings.rating().lowest(),
          settings.rating().highest(),
          get());
    }
    return isOnScale;
  }

  /** Remembers all that is there, and lets that predict which may. */
  private final class Following implements ModelsListener {
    private final Predicate<Published> mayPredict;

    Following(Predicate<Published> mayPredict) {
      this.mayPredict = mayPredict;
    }

    @Override
    public void published(Published release, int parts) {
      journal.published(release, parts);
      if (isNext(release) && mayPredict.test(release)) {
        predicting.published(release, parts);
      }
    }

    @Override
    public void pinned(Published release, int parts) {
      journal.pinned(release, parts);
      if (mayPredict.test(release)) {
        predicting.pinned(release, parts);
      }
    }

    @Override
    public void unpinned() {
      journal.unpinned();
      predicting.unpinned();
    }

    @Override
    public void gone(Gone release) {
      journal.gone(release);
    }

    @Override
    public void forgotten(ReleaseId release) {
      journal.forgotten(release);
    }

    private boolean isNext(Published release) {
      return predicting.newest().isEmpty() || predicting.newest().get().yieldsTo(release);
    }
  }
}
