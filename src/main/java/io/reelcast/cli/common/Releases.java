package io.reelcast.cli.common;

import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import io.reelcast.setting.InvalidSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;

/** The releases of a cluster. */
public final class Releases {
  // Readers wait behind a transaction that its producer left open when it died.
  private static final int TRANSACTION_MILLIS = 10_000;

  private Releases() {}

  /** All releases that were published. */
  public static ReleaseLog read(Settings settings, KafkaAccess kafka) {
    long end = end(settings, kafka);
    try (Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of())) {
      return new ModelsTopic(settings.topics().models()).read(consumer, end);
    }
  }

  /** The offset behind the last part of a release, committed or not. */
  public static long end(Settings settings, KafkaAccess kafka) {
    TopicPartition models = new ModelsTopic(settings.topics().models()).partition();
    try (Admin admin = kafka.admin()) {
      Topics topics = new Topics(admin, settings.topics());
      return topics.ends(List.of(models), OffsetSpec.latest()).getOrDefault(models, 0L);
    }
  }

  /** Publishes a release; from then on it predicts. */
  public static void publish(ReleaseFiles release, Settings settings, KafkaAccess kafka) {
    send(
        settings,
        kafka,
        (models, producer) -> models.send(release, producer, InstantSource.system().instant()));
  }

  /** Sends to the topic of releases in one transaction. */
  public static void send(
      Settings settings,
      KafkaAccess kafka,
      BiConsumer<ModelsTopic, Producer<byte[], byte[]>> records) {
    // Of its own, so that instances that start together do not fence each other off.
    String producerId = settings.stream().applicationId() + "-models-" + UUID.randomUUID();
    try (Producer<byte[], byte[]> producer =
        kafka.producer(
            Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                producerId,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                TRANSACTION_MILLIS))) {
      producer.initTransactions();
      producer.beginTransaction();
      records.accept(new ModelsTopic(settings.topics().models()), producer);
      producer.commitTransaction();
    }
  }

  /** The release in a file; what is none that this version can predict with is refused. */
  public static ReleaseFiles inFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidSetting(
          file + ": " + (Files.exists(file) ? "this is no file" : "there is no such file"));
    }
    try {
      return ReleaseFiles.unzip(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw new InvalidSetting(file + ": this file cannot be read: " + unreadable);
    } catch (RuntimeException broken) {
      throw noRelease(file, broken);
    }
  }

  /** What a file is refused with whose release is broken. */
  public static InvalidSetting noRelease(Path file, RuntimeException broken) {
    InvalidSetting refused =
        new InvalidSetting(file + " holds no release that this version can predict with");
    refused.initCause(broken);
    return refused;
  }

  /** Whether a release predicts on the scale of the ratings that are accepted. */
  public static boolean isOnScaleOf(Settings settings, Release release) {
    return settings.rating().lowest() == release.settings().lowest()
        && settings.rating().highest() == release.settings().highest();
  }

  /** Refuses to start where the newest release predicts on another scale. */
  public static void requireSameScale(Settings settings, Release release) {
    if (!isOnScaleOf(settings, release)) {
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

  /** What a person wants to know of a release, in brackets behind its name. */
  public static String inWords(Release release) {
    String origin =
        release
            .descent()
            .map(Releases::inWords)
            .or(() -> release.learnt().map(Learnt::training).map(Releases::inWords))
            .orElse("nothing learnt yet");
    return release.id() + " (" + release.provenance().kind() + ": " + origin + ")";
  }

  private static String inWords(Training training) {
    return String.format(
        Locale.ROOT,
        "%,d windows, RMSE %.4f where the newborn has %.4f",
        training.samples(),
        training.blind(),
        training.newborn());
  }

  private static String inWords(Descent descent) {
    String errors =
        String.format(
            Locale.ROOT,
            ", RMSE %.4f of the weights on trial against %.4f",
            Math.sqrt(descent.tried()),
            Math.sqrt(descent.other()));
    return "round "
        + descent.round()
        + ", verdict "
        + descent.verdict()
        + (descent.judged() > 0 ? errors : "");
  }
}
