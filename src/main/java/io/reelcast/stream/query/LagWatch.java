package io.reelcast.stream.query;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.StreamGroup;
import io.reelcast.broker.Topics;
import io.reelcast.history.store.UserStore;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.LagInfo;
import org.apache.kafka.streams.TaskMetadata;
import org.apache.kafka.streams.ThreadMetadata;
import org.jspecify.annotations.Nullable;

/** Looks every second how far this instance is behind, on a thread of its own. */
final class LagWatch implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final String HEARTBEAT = "last-heartbeat-seconds-ago";

  /** What a task tells that has not committed anything since it came here. */
  private static final long NOTHING = -1;

  private final KafkaStreams streams;
  private final Admin admin;
  private final StreamGroup group;
  private final long silenceNanos;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "lag-watch");
            thread.setDaemon(true);
            return thread;
          });
  private final Map<Integer, Progress> active = new HashMap<>();
  private final Map<Integer, Progress> standby = new HashMap<>();
  private long heardAt = System.nanoTime();

  /**
   * @param group of the stream's instances
   * @param silence after which others may have taken over what this instance believes to have
   */
  LagWatch(
      KafkaStreams streams,
      KafkaAccess kafka,
      Function<Admin, StreamGroup> group,
      Duration silence) {
    this.streams = streams;
    this.admin = kafka.admin();
    this.group = group.apply(admin);
    this.silenceNanos = silence.toNanos();
    thread.scheduleWithFixedDelay(this::look, 0, LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** How old what is read from the active store of a partition may be. */
  synchronized Freshness active(int partition) {
    long now = System.nanoTime();
    long silent = now - heardAt;
    if (silent > silenceNanos) {
      return new Freshness(Freshness.Source.ACTIVE, Freshness.UNKNOWN, silent / 1_000_000);
    }
    return freshness(Freshness.Source.ACTIVE, active.get(partition), now);
  }

  /** How old what is read from whatever store of it is here may be. */
  synchronized Freshness any(int partition) {
    return active.containsKey(partition)
        ? active(partition)
        : freshness(Freshness.Source.STANDBY, standby.get(partition), System.nanoTime());
  }

  /** How many ratings wait in each partition that this instance takes in. */
  synchronized Map<Integer, Long> waiting() {
    return behind(active);
  }

  /** How many changes each copy lacks. */
  synchronized Map<Integer, Long> behind() {
    return behind(standby);
  }

  private static Map<Integer, Long> behind(Map<Integer, Progress> followed) {
    Map<Integer, Long> behind = new TreeMap<>();
    followed.forEach((partition, progress) -> behind.put(partition, progress.behind()));
    return behind;
  }

  private static Freshness freshness(
      Freshness.Source source, @Nullable Progress progress, long now) {
    if (progress == null) {
      return new Freshness(source, Freshness.UNKNOWN, Freshness.UNKNOWN);
    }
    long age = progress.ageNanos(now);
    return new Freshness(
        source, progress.behind(), age == Freshness.UNKNOWN ? age : age / 1_000_000);
  }

  private void look() {
    try {
      Collection<ThreadMetadata> threads = streams.metadataForLocalThreads();
      List<TaskMetadata> tasks =
          threads.stream().flatMap(one -> one.activeTasks().stream()).toList();
      Map<TopicPartition, Long> committed = new HashMap<>();
      tasks.forEach(task -> committed.putAll(task.committedOffsets()));
      Map<Integer, LagInfo> stores =
          streams.allLocalStorePartitionLags().getOrDefault(UserStore.NAME, Map.of());
      if (committed.containsValue(NOTHING)) {
        committed.putAll(takenOver(committed, stores));
      }
      Map<TopicPartition, Long> ends = ends(committed.keySet());
      Map<Integer, LagInfo> copies = new HashMap<>(stores);
      committed.keySet().forEach(partition -> copies.remove(partition.partition()));
      note(committed, ends, copies, heartbeatNanos());
    } catch (IllegalStateException | KafkaException noAnswer) {
      // Not running yet or no longer, or the cluster is silent: what is known grows older
      // meanwhile.
    }
  }

  private synchronized void note(
      Map<TopicPartition, Long> committed,
      Map<TopicPartition, Long> ends,
      Map<Integer, LagInfo> copies,
      long sinceHeartbeatNanos) {
    long now = System.nanoTime();
    heardAt = now - sinceHeartbeatNanos;
    Map<Integer, long[]> sums = new HashMap<>();
    committed.forEach(
        (partition, offset) -> {
          long[] sum = sums.computeIfAbsent(partition.partition(), unseen -> new long[2]);
          sum[0] += Math.max(0, offset);
          sum[1] += Math.max(offset, ends.getOrDefault(partition, offset));
        });
    active.keySet().retainAll(sums.keySet());
    sums.forEach(
        (partition, sum) ->
            active
                .computeIfAbsent(partition, unseen -> new Progress())
                .observe(now, sum[0], sum[1]));
    standby.keySet().retainAll(copies.keySet());
    copies.forEach(
        (partition, lag) ->
            standby
                .computeIfAbsent(partition, unseen -> new Progress())
                .observe(now, lag.currentOffsetPosition(), lag.endOffsetPosition()));
  }

  /**
   * What others have committed of the partitions that have come here; only of those whose store
   * holds by now what they wrote.
   */
  private Map<TopicPartition, Long> takenOver(
      Map<TopicPartition, Long> committed, Map<Integer, LagInfo> stores) {
    Map<TopicPartition, OffsetAndMetadata> offsets = group.committed();
    Map<TopicPartition, Long> takenOver = new HashMap<>();
    committed.forEach(
        (partition, offset) -> {
          LagInfo store = stores.get(partition.partition());
          OffsetAndMetadata before = offsets.get(partition);
          if (offset == NOTHING && store != null && store.offsetLag() == 0 && before != null) {
            takenOver.put(partition, before.offset());
          }
        });
    return takenOver;
  }

  private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
    Map<TopicPartition, OffsetSpec> latest =
        partitions.stream().collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest()));
    return Topics.get(admin.listOffsets(latest).all()).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> offset(one.getValue())));
  }

  private static long offset(ListOffsetsResultInfo info) {
    return info.offset();
  }

  /** Since the group last heard of the thread that it has not heard of for longest. */
  private long heartbeatNanos() {
    double seconds =
        streams.metrics().values().stream()
            .filter(metric -> metric.metricName().name().equals(HEARTBEAT))
            .map(metric -> metric.metricValue())
            .filter(Number.class::isInstance)
            .mapToDouble(value -> ((Number) value).doubleValue())
            .filter(value -> value >= 0)
            .max()
            .orElse(0);
    return (long) (seconds * 1e9);
  }

  @Override
  public void close() {
    thread.shutdownNow();
    admin.close(Duration.ZERO);
  }
}
