package io.reelcast.serving.metric;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.reelcast.serving.instance.Instance;
import io.reelcast.stream.query.LocalUsers;
import io.reelcast.stream.query.StreamFigures;
import io.reelcast.stream.query.StreamFigures.Stores;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How the stream and its stores are. What it tells is looked up once for each scrape. */
final class StreamMetrics {
  private static final String RUNNING = "RUNNING";

  private final Instance instance;
  private final MultiGauge waiting;
  private final MultiGauge behind;
  private volatile Optional<StreamFigures> figures = Optional.empty();

  StreamMetrics(Instance instance, MeterRegistry registry) {
    this.instance = instance;
    this.waiting =
        MultiGauge.builder("reelcast.ratings.waiting")
            .description("Ratings that are not taken in and committed yet, by partition")
            .register(registry);
    this.behind =
        MultiGauge.builder("reelcast.standby.changes.behind")
            .description("Changes of user states that a copy here lacks, by partition")
            .register(registry);
    Gauge.builder("reelcast.stream.running", instance, StreamMetrics::isRunning)
        .description("1 where partitions are assigned and restored, else 0")
        .register(registry);
    gauge(registry, "stream.threads.alive", "Stream threads that run", StreamFigures::aliveThreads);
    gauge(
        registry,
        "stream.threads.failed",
        "Stream threads that died",
        StreamFigures::failedThreads);
    gauge(
        registry,
        "stream.busy.ratio",
        "Share of its time that the busiest thread spends with ratings",
        StreamFigures::busyRatio);
    gauge(
        registry,
        "stream.commit.seconds",
        "How long a commit takes on average, of the slowest thread",
        StreamFigures::commitSeconds);
    gauge(
        registry,
        "stream.restoring.tasks",
        "Partitions whose store is being restored",
        StreamFigures::restoringTasks);
    FunctionCounter.builder(
            "reelcast.stream.rebalances", this, all -> all.figure(StreamFigures::rebalances))
        .description("How often partitions were assigned anew")
        .register(registry);
    store(registry, "users", "Users that are kept here, as RocksDB estimates", Stores::keys);
    store(registry, "file.bytes", "Files of the stores on disk", Stores::fileBytes);
    store(registry, "memtable.bytes", "What waits in memory to be written", Stores::memtableBytes);
    store(registry, "cache.bytes", "Blocks in the cache that all stores share", Stores::cacheBytes);
    store(
        registry,
        "compaction.pending.bytes",
        "What is still to be compacted",
        Stores::pendingCompactionBytes);
    store(
        registry,
        "background.errors",
        "Writes and compactions that have failed",
        Stores::backgroundErrors);
  }

  /** Looks, before a scrape. */
  void look() {
    Optional<LocalUsers> users = instance.users();
    figures = users.map(LocalUsers::figures);
    waiting.register(rows(users, LocalUsers::waiting), true);
    behind.register(rows(users, LocalUsers::behind), true);
  }

  private static Iterable<MultiGauge.Row<?>> rows(
      Optional<LocalUsers> users, Function<LocalUsers, Map<Integer, Long>> byPartition) {
    return users.map(byPartition).orElse(Map.of()).entrySet().stream()
        .map(
            one ->
                MultiGauge.Row.of(
                    Tags.of("partition", Integer.toString(one.getKey())), one.getValue()))
        .collect(Collectors.toList());
  }

  private static double isRunning(Instance instance) {
    return instance.streamState().equals(RUNNING) ? 1 : 0;
  }

  private double figure(ToDoubleFunction<StreamFigures> value) {
    return figures.map(value::applyAsDouble).orElse(0.0);
  }

  private void gauge(
      MeterRegistry registry,
      String name,
      String description,
      ToDoubleFunction<StreamFigures> value) {
    Gauge.builder("reelcast." + name, this, all -> all.figure(value))
        .description(description)
        .register(registry);
  }

  private void store(
      MeterRegistry registry, String name, String description, ToDoubleFunction<Stores> value) {
    gauge(registry, "store." + name, description, all -> value.applyAsDouble(all.stores()));
  }
}
