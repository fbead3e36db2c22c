package io.reelcast.broker.embedded;

import io.reelcast.broker.embedded.BrokerDirectory.Address;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * This process's share in the broker of a work directory. Whoever comes first starts it; whoever
 * leaves last stops it.
 */
public final class EmbeddedBroker implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration STOP = Duration.ofSeconds(15);
  private static final Duration KILL = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofMillis(25);

  private final BrokerDirectory directory;
  private final FileClaim lease;
  private final Address address;

  private EmbeddedBroker(BrokerDirectory directory, FileClaim lease, Address address) {
    this.directory = directory;
    this.lease = lease;
    this.address = address;
  }

  /** Whether a broker runs in a directory. */
  public static boolean isRunning(Path root) throws IOException {
    BrokerDirectory directory = new BrokerDirectory(root);
    return Files.exists(directory.alive()) && FileClaim.isHeld(directory.alive());
  }

  /** Uses the broker of a directory, which is started unless it runs. */
  public static EmbeddedBroker join(Path root, BrokerSettings settings) throws IOException {
    BrokerDirectory directory = new BrokerDirectory(root.toAbsolutePath());
    Files.createDirectories(directory.root());
    try (FileClaim decision = decide(directory)) {
      FileClaim lease = new Leases(directory.leases()).take();
      try {
        Optional<Address> running = isRunning(root) ? directory.readAddress() : Optional.empty();
        Address address = running.isPresent() ? running.get() : start(directory, settings);
        awaitReady(directory, address);
        return new EmbeddedBroker(directory, lease, address);
      } catch (IOException | RuntimeException failed) {
        lease.close();
        throw failed;
      }
    }
  }

  public String bootstrapServers() {
    return address.bootstrapServers();
  }

  @Override
  public void close() throws IOException {
    try (FileClaim decision = decide(directory)) {
      lease.close();
      if (new Leases(directory.leases()).anyHeld()) {
        return;
      }
      // Asked anew: a broker that died in between left its process id to somebody else.
      Optional<ProcessHandle> process =
          isGone(directory)
              ? Optional.empty()
              : directory.readAddress().flatMap(last -> ProcessHandle.of(last.pid()));
      process.ifPresent(ProcessHandle::destroy);
      if (!waitFor(STOP, () -> isGone(directory))) {
        process.ifPresent(ProcessHandle::destroyForcibly);
        waitFor(KILL, () -> isGone(directory));
      }
    }
  }

  private static FileClaim decide(BrokerDirectory directory) throws IOException {
    Optional<FileClaim> decision = FileClaim.tryTo(directory.decision());
    long end = System.nanoTime() + START.toNanos();
    while (decision.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IOException(
            "another process has been starting or stopping the broker in "
                + directory.root()
                + " for "
                + START.toSeconds()
                + " s; end it, or choose another --work-dir");
      }
      pause();
      decision = FileClaim.tryTo(directory.decision());
    }
    return decision.get();
  }

  private static Address start(BrokerDirectory directory, BrokerSettings settings)
      throws IOException {
    int port = ServerProperties.freePort(settings.port());
    ServerProperties.write(directory, port, ServerProperties.freePort(0));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-Dlogback.configurationFile=broker-logback.xml",
                "-cp",
                absoluteClassPath(),
                BrokerProcess.class.getName(),
                directory.root().toString())
            .directory(directory.root().toFile())
            .redirectErrorStream(true)
            .redirectOutput(directory.log().toFile())
            .redirectInput(ProcessBuilder.Redirect.from(new File(nullDevice())))
            .start();
    Address address = new Address(process.pid(), port);
    directory.write(address);
    return address;
  }

  private static String nullDevice() {
    return File.separatorChar == '\\' ? "NUL" : "/dev/null";
  }

  private static String absoluteClassPath() {
    String[] entries = System.getProperty("java.class.path").split(File.pathSeparator);
    return String.join(
        File.pathSeparator,
        List.of(entries).stream().map(entry -> new File(entry).getAbsolutePath()).toList());
  }

  private static void awaitReady(BrokerDirectory directory, Address address) throws IOException {
    boolean answered =
        waitFor(START, () -> accepts(address) || ProcessHandle.of(address.pid()).isEmpty());
    if (!answered || !accepts(address)) {
      ProcessHandle.of(address.pid()).ifPresent(ProcessHandle::destroyForcibly);
      throw new IOException(
          "the embedded broker did not start; its log "
              + directory.log()
              + " ends with:\n"
              + directory.logTail());
    }
  }

  private static boolean accepts(Address address) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", address.port()), 1_000);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static boolean isGone(BrokerDirectory directory) {
    try {
      return !FileClaim.isHeld(directory.alive());
    } catch (IOException gone) {
      return true;
    }
  }

  private static boolean waitFor(Duration longest, BooleanSupplier condition) {
    long end = System.nanoTime() + longest.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK.toMillis());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the broker", stopped);
    }
  }
}
