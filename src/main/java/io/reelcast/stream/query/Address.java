package io.reelcast.stream.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.streams.state.HostInfo;

/** Where an instance is asked. */
public record Address(String host, int port) {
  private static final Pattern FORM = Pattern.compile("\\[?([^\\[\\]]+?)]?:(\\d{1,5})");
  private static final int HIGHEST_PORT = 65_535;

  public Address {
    if (host.isEmpty() || port < 1 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("'" + host + ":" + port + "' is no host:port");
    }
  }

  /** Reads {@code host:port}; the host of an IPv6 address may stand in square brackets. */
  public static Address parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("'" + text + "' is no host:port");
    }
    return new Address(form.group(1), Integer.parseInt(form.group(2)));
  }

  /** Empty of an instance that cannot be asked. */
  static Optional<Address> of(HostInfo info) {
    return info.equals(HostInfo.unavailable())
        ? Optional.empty()
        : Optional.of(new Address(info.host(), info.port()));
  }

  @Override
  public String toString() {
    return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }
}
