package io.reelcast.broker.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import sun.misc.Signal;

/**
 * The entrance of the broker's own JVM: formats the storage where it is new, then runs Kafka's
 * documented main class. Ends when nobody has held a lease for a while.
 */
public final class BrokerProcess {
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofSeconds(1);

  private BrokerProcess() {}

  /** Runs the broker of the directory that is the only argument. */
  public static void main(String[] arguments) throws IOException {
    BrokerDirectory directory = new BrokerDirectory(Path.of(arguments[0]));
    if (FileClaim.tryTo(directory.alive()).isEmpty()) {
      throw new IllegalStateException("another broker runs in " + directory.root());
    }
    // A terminal's interrupt goes to its whole process group. Our users close their streams first
    // and stop us then.
    Signal.handle(new Signal("INT"), signal -> {});
    Signal.handle(new Signal("HUP"), signal -> {});
    format(directory);
    Thread watch = new Thread(() -> endWithTheLastUser(directory), "lease-watch");
    watch.setDaemon(true);
    watch.start();
    Kafka.main(new String[] {directory.serverProperties().toString()});
  }

  private static void format(BrokerDirectory directory) throws IOException {
    if (Files.exists(directory.data().resolve("meta.properties"))) {
      return;
    }
    int status =
        StorageTool.execute(
            new String[] {
              "format",
              "--cluster-id",
              Uuid.randomUuid().toString(), // Never begins with a dash, unlike other ids.
              "--config",
              directory.serverProperties().toString(),
              "--ignore-formatted",
              "--standalone"
            },
            System.out);
    if (status != 0) {
      throw new IllegalStateException("the broker's storage could not be formatted");
    }
  }

  private static void endWithTheLastUser(BrokerDirectory directory) {
    Leases leases = new Leases(directory.leases());
    Duration alone = Duration.ZERO;
    try {
      while (true) {
        Thread.sleep(LOOK.toMillis());
        alone = leases.anyHeld() ? Duration.ZERO : alone.plus(LOOK);
        if (alone.compareTo(GRACE) > 0 && nobodyComes(directory, leases)) {
          Exit.exit(0);
        }
      }
    } catch (IOException | InterruptedException lost) {
      lost.printStackTrace();
      Exit.exit(1);
    }
  }

  /** Keeps the decision claimed where it is true, so that nobody joins a broker that is ending. */
  private static boolean nobodyComes(BrokerDirectory directory, Leases leases) throws IOException {
    Optional<FileClaim> decision = FileClaim.tryTo(directory.decision());
    if (decision.isEmpty()) {
      return false;
    }
    if (leases.anyHeld()) {
      decision.get().close();
      return false;
    }
    return true;
  }
}
