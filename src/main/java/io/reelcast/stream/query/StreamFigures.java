package io.reelcast.stream.query;

import java.util.Collection;
import java.util.function.DoubleBinaryOperator;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;

/**
 * What Kafka Streams and RocksDB tell of themselves, as few numbers as an operator looks at.
 *
 * @param aliveThreads stream threads that run
 * @param failedThreads stream threads that have died
 * @param busyRatio the share of their time that threads spend with ratings, of the busiest one
 * @param commitSeconds how long a commit takes on average, of the slowest thread
 * @param rebalances how often partitions were assigned anew
 * @param restoringTasks partitions whose store is being restored
 * @param stores of RocksDB, over all stores of the process
 */
public record StreamFigures(
    double aliveThreads,
    double failedThreads,
    double busyRatio,
    double commitSeconds,
    double rebalances,
    double restoringTasks,
    Stores stores) {
  /**
   * Of RocksDB.
   *
   * @param keys users that are kept, as far as RocksDB estimates it
   * @param fileBytes files on disk
   * @param memtableBytes what waits in memory to be written
   * @param cacheBytes blocks in the cache that all stores share
   * @param pendingCompactionBytes what is still to be compacted
   * @param backgroundErrors writes and compactions that have failed
   */
  public record Stores(
      double keys,
      double fileBytes,
      double memtableBytes,
      double cacheBytes,
      double pendingCompactionBytes,
      double backgroundErrors) {}

  private static final String CLIENT = "stream-metrics";
  private static final String THREAD = "stream-thread-metrics";
  private static final String COORDINATOR = "consumer-coordinator-metrics";
  private static final String UPDATER = "stream-state-updater-metrics";
  private static final String STATE = "stream-state-metrics";
  private static final double MILLIS = 1e3;

  static StreamFigures of(KafkaStreams streams) {
    Reader in = new Reader(streams.metrics().values());
    return new StreamFigures(
        in.sum(CLIENT, "alive-stream-threads"),
        in.sum(CLIENT, "failed-stream-threads"),
        in.most(THREAD, "process-ratio"),
        in.most(THREAD, "commit-latency-avg") / MILLIS,
        in.sum(COORDINATOR, "rebalance-total"),
        in.sum(UPDATER, "restoring-active-tasks"),
        new Stores(
            in.sum(STATE, "estimate-num-keys"),
            in.sum(STATE, "total-sst-files-size"),
            in.sum(STATE, "size-all-mem-tables"),
            in.most(STATE, "block-cache-usage"),
            in.sum(STATE, "estimate-pending-compaction-bytes"),
            in.sum(STATE, "background-errors")));
  }

  /** Finds metrics by their names; what is not there or no number counts as nothing. */
  private record Reader(Collection<? extends Metric> metrics) {
    double sum(String group, String name) {
      return over(group, name, Double::sum);
    }

    double most(String group, String name) {
      return over(group, name, Math::max);
    }

    private double over(String group, String name, DoubleBinaryOperator together) {
      return metrics.stream()
          .filter(
              metric ->
                  metric.metricName().name().equals(name)
                      && metric.metricName().group().equals(group))
          .map(Metric::metricValue)
          .filter(Number.class::isInstance)
          .mapToDouble(value -> ((Number) value).doubleValue())
          .filter(Double::isFinite)
          .reduce(together)
          .orElse(0);
    }
  }
}
