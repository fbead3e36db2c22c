package io.reelcast.broker.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the broker of a work directory keeps what it keeps. */
public record BrokerDirectory(Path root) {
  private static final int LOG_TAIL_LINES = 15;
  private static final Pattern ADDRESS = Pattern.compile("([0-9]{1,18}) ([0-9]{1,5})");

  Path data() {
    return root.resolve("data");
  }

  Path serverProperties() {
    return root.resolve("server.properties");
  }

  Path log() {
    return root.resolve("broker.log");
  }

  /** Locked by whoever decides that the broker starts or stops. */
  Path decision() {
    return root.resolve("decision.lock");
  }

  /** Locked by the broker for as long as it lives. */
  Path alive() {
    return root.resolve("alive.lock");
  }

  /** One locked file for every process that uses the broker. */
  Path leases() {
    return root.resolve("leases");
  }

  /** Process id and port of the broker that was started last. */
  private Path address() {
    return root.resolve("address");
  }

  record Address(long pid, int port) {
    String bootstrapServers() {
      return "127.0.0.1:" + port;
    }
  }

  void write(Address address) throws IOException {
    Files.writeString(address(), address.pid() + " " + address.port() + "\n");
  }

  Optional<Address> readAddress() throws IOException {
    if (!Files.exists(address())) {
      return Optional.empty();
    }
    Matcher parts = ADDRESS.matcher(Files.readString(address()).strip());
    return parts.matches()
        ? Optional.of(new Address(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }

  /** The last lines of the broker's log, for an error message. */
  String logTail() throws IOException {
    if (!Files.exists(log())) {
      return "(it wrote no log)";
    }
    List<String> lines = Files.readAllLines(log());
    return String.join(
        "\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
  }
}
