package io.reelcast.cli.common;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.model.release.Release;
import io.reelcast.rating.check.Tally;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.stream.StreamApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.kafka.clients.admin.Admin;

/** The whole stream of one instance: topics, a release, the running topology. */
public final class Pipeline implements AutoCloseable {
  private final InstanceDirectory directory;
  private final StreamApplication application;
  private final Release release;
  private final Tally tally;
  private final boolean repartitioned;

  private Pipeline(
      InstanceDirectory directory,
      StreamApplication application,
      Release release,
      Tally tally,
      boolean repartitioned) {
    this.directory = directory;
    this.application = application;
    this.release = release;
    this.tally = tally;
    this.repartitioned = repartitioned;
  }

  /** Starts it; returns before partitions are assigned. */
  public static Pipeline start(Workplace workplace) {
    Settings settings = workplace.settings();
    KafkaAccess kafka = workplace.kafka();
    int partitions = ensureTopics(settings, kafka);
    Release release = Releases.current(settings, kafka);
    requireSameScale(settings, release);
    Tally tally = new Tally();
    PipelineTopology topology =
        new PipelineTopology(
            settings.topics(),
            settings.rating(),
            partitions,
            settings.repartition(),
            () -> release,
            tally);
    try {
      InstanceDirectory directory = InstanceDirectory.claim(workplace.stateDirectory());
      StreamApplication application =
          StreamApplication.start(
              topology.build(), settings.stream(), kafka, directory.path(), directory.identity());
      return new Pipeline(directory, application, release, tally, settings.repartition());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public StreamApplication application() {
    return application;
  }

  /** Whether ratings are moved to the partition of their key first. */
  public boolean isRepartitioned() {
    return repartitioned;
  }

  /** The release that predicts. */
  public Release release() {
    return release;
  }

  public Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    application.close();
    try {
      directory.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int ensureTopics(Settings settings, KafkaAccess kafka) {
    try (Admin admin = kafka.admin()) {
      Topics topics = new Topics(admin, settings.topics());
      topics.ensure();
      return topics.ratingPartitions();
    }
  }

  private static void requireSameScale(Settings settings, Release release) {
    if (settings.rating().lowest() != release.settings().lowest()
        || settings.rating().highest() != release.settings().highest()) {
      throw new InvalidSetting(
          "rating.lowest and rating.highest are "
              + settings.rating().lowest()
              + " and "
              + settings.rating().highest()
              + ", but release "
              + release.id()
              + " on "
              + settings.topics().models()
              + " predicts on "
              + release.settings().lowest()
              + " to "
              + release.settings().highest()
              + "; set the same scale, or 'reelcast reset' and begin anew");
    }
  }
}
