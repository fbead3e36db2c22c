package io.reelcast.broker.embedded;

/**
 * How the embedded broker runs.
 *
 * @param port where clients find it; another free one is taken where it is in use
 * @param heapMegabytes the largest heap of its JVM
 */
public record BrokerSettings(int port, int heapMegabytes) {
  public BrokerSettings {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException(
          "broker.port is " + port + ": expected 1 to 65535, or 0 for any free one");
    }
    if (heapMegabytes < 128) {
      throw new IllegalArgumentException(
          "broker.heap-megabytes is " + heapMegabytes + ": expected 128 or more");
    }
  }
}
