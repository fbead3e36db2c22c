package io.reelcast.cli.common;

import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.StreamGroup;
import io.reelcast.broker.Topics;
import io.reelcast.broker.embedded.EmbeddedBroker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/** What a verb works with: the settings, a work directory, and a Kafka that answers. */
public final class Workplace implements AutoCloseable {
  private static final int ANSWER_SECONDS = 20;

  private final Settings settings;
  private final Path directory;
  private final Optional<EmbeddedBroker> broker;
  private final KafkaAccess kafka;
  private final String clusterId;

  private Workplace(Settings settings, Path directory, Optional<EmbeddedBroker> broker)
      throws IOException {
    this.settings = settings;
    this.directory = directory;
    this.broker = broker;
    this.kafka =
        new KafkaAccess(
            broker
                .map(EmbeddedBroker::bootstrapServers)
                .or(settings::bootstrapServers)
                .orElseThrow(),
            settings.kafka());
    this.clusterId = requireAnswer();
  }

  /** Opens the user's cluster, or the embedded broker of the work directory. */
  public static Workplace open(CommonOptions options) {
    Settings settings = options.settings();
    Path directory = options.workDirectory().toAbsolutePath().normalize();
    try {
      Files.createDirectories(directory);
      Optional<EmbeddedBroker> broker =
          settings.bootstrapServers().isPresent()
              ? Optional.empty()
              : Optional.of(EmbeddedBroker.join(brokerDirectory(options), settings.broker()));
      return new Workplace(settings, directory, broker);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken.getMessage(), broken);
    }
  }

  /** Where the embedded broker of a work directory lives. */
  public static Path brokerDirectory(CommonOptions options) {
    return options.workDirectory().toAbsolutePath().normalize().resolve("broker");
  }

  /** Whether the Kafka of these options answers without anything being started. */
  public static boolean isThere(CommonOptions options) {
    try {
      return options.settings().bootstrapServers().isPresent()
          || EmbeddedBroker.isRunning(brokerDirectory(options));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Opens the same where that starts nothing; refuses where it would. */
  public static Workplace openWithoutStart(CommonOptions options) {
    if (!isThere(options)) {
      throw new IllegalStateException(
          "nothing runs in "
              + options.workDirectory()
              + "; './reelcast demo' or './reelcast run' start it there, --bootstrap-servers names"
              + " a cluster of yours");
    }
    return open(options);
  }

  public Settings settings() {
    return settings;
  }

  public KafkaAccess kafka() {
    return kafka;
  }

  public boolean isEmbedded() {
    return broker.isPresent();
  }

  /** Where the stores of the instances lie. */
  public Path stateDirectory() {
    return settings.stream().stateDirectory().orElse(directory.resolve("state"));
  }

  /** Where the scoreboards of this cluster are kept. */
  public Path scoreboardDirectory() {
    return directory.resolve("scoreboard").resolve(clusterId);
  }

  /** What tells the cluster from others. */
  public String clusterId() {
    return clusterId;
  }

  public Path directory() {
    return directory;
  }

  /** Creates the topics that are missing. */
  public void ensureTopics() {
    try (Admin admin = kafka.admin()) {
      new Topics(admin, settings.topics()).ensure();
    }
  }

  /** The group of all instances of the stream. */
  public StreamGroup group(Admin admin) {
    return new StreamGroup(
        admin, settings.stream().applicationId(), settings.stream().protocol().equals("streams"));
  }

  /** The group of all instances that may learn. */
  public StreamGroup trainers(Admin admin) {
    return new StreamGroup(admin, settings.trainer().group(), false);
  }

  @Override
  public void close() {
    if (broker.isPresent()) {
      try {
        broker.get().close();
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** The id of the cluster that answers. */
  private String requireAnswer() throws IOException {
    try (Admin admin = kafka.admin()) {
      // The limit is the client's own: it would wait for an unanswered request when it is closed.
      return admin
          .describeCluster(new DescribeClusterOptions().timeoutMs(ANSWER_SECONDS * 1_000))
          .clusterId()
          .get();
    } catch (ExecutionException silent) {
      close();
      throw new IOException(
          "no Kafka answers at "
              + kafka.bootstrapServers()
              + " within "
              + ANSWER_SECONDS
              + " s; check the address, and the security properties (--kafka-config)",
          silent);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", stopped);
    }
  }
}
