package io.reelcast.stream;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * How the stream runs.
 *
 * @param applicationId the consumer group, and the prefix of internal topics
 * @param guarantee {@code exactly_once_v2} or {@code at_least_once}
 * @param protocol how instances share the work: {@code classic} or {@code streams}
 * @param commitInterval how often it commits; under exactly-once a reader of committed records
 *     waits for it
 * @param linger how long a producer waits for company for a record
 * @param recordCacheMegabytes states that wait for the commit, over all stores
 * @param storeMegabytes memory of RocksDB, over all stores of the process
 * @param sessionTimeout after which silence an instance is given up and others take its partitions
 * @param closeWithin how long a stop may take
 * @param stateDirectory where stores lie; empty for a place in the work directory
 */
public record StreamSettings(
    String applicationId,
    String guarantee,
    String protocol,
    int threads,
    int standbys,
    Duration commitInterval,
    Duration linger,
    long recordCacheMegabytes,
    long storeMegabytes,
    Duration sessionTimeout,
    Duration closeWithin,
    Optional<Path> stateDirectory) {
  private static final Set<String> GUARANTEES = Set.of("exactly_once_v2", "at_least_once");
  private static final Set<String> PROTOCOLS = Set.of("classic", "streams");

  public StreamSettings {
    require(!closeWithin.isNegative(), "close-within", closeWithin, "0 s or more");
    require(
        GUARANTEES.contains(guarantee), "guarantee", guarantee, "exactly_once_v2 or at_least_once");
    require(PROTOCOLS.contains(protocol), "protocol", protocol, "classic or streams");
    require(threads >= 1, "threads", threads, "1 or more");
    require(standbys >= 0, "standbys", standbys, "0 or more");
    require(commitInterval.toMillis() >= 1, "commit-interval", commitInterval, "1 ms or more");
    require(!linger.isNegative(), "linger", linger, "0 ms or more");
    require(recordCacheMegabytes >= 0, "record-cache-megabytes", recordCacheMegabytes, "0 or more");
    require(
        sessionTimeout.toMillis() >= 1_000, "session-timeout", sessionTimeout, "1 second or more");
    require(storeMegabytes >= 16, "store-megabytes", storeMegabytes, "16 or more");
  }

  /** The same for another group. */
  public StreamSettings withApplicationId(String id) {
    return new StreamSettings(
        id,
        guarantee,
        protocol,
        threads,
        standbys,
        commitInterval,
        linger,
        recordCacheMegabytes,
        storeMegabytes,
        sessionTimeout,
        closeWithin,
        stateDirectory);
  }

  private static void require(boolean holds, String name, Object value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(
          "stream." + name + " is " + value + ": expected " + expected);
    }
  }
}
