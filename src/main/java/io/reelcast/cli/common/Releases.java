package io.reelcast.cli.common;

import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.model.archive.ModelsTopic;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseLog;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.release.Release;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    ModelsTopic models = new ModelsTopic(settings.topics().models());
    try (Admin admin = kafka.admin();
        Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of())) {
      Map<TopicPartition, Long> ends =
          new Topics(admin, settings.topics())
              .ends(List.of(models.partition()), OffsetSpec.latest());
      return models.read(consumer, ends.getOrDefault(models.partition(), 0L));
    }
  }

  /** The release to predict with; where none was ever published, the newborn is, first. */
  static Release current(Settings settings, KafkaAccess kafka) {
    Optional<Release> current = read(settings, kafka).current();
    if (current.isPresent()) {
      return current.get();
    }
    publish(ReleaseWriter.newborn(settings.model(), Version.NUMBER), settings, kafka);
    // Another instance may have been first.
    return read(settings, kafka).current().orElseThrow();
  }

  /** Publishes a release; from then on it predicts. */
  public static void publish(ReleaseFiles release, Settings settings, KafkaAccess kafka) {
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
      new ModelsTopic(settings.topics().models())
          .publish(release, producer, InstantSource.system());
    }
  }
}
