package io.reelcast.broker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing, and never changes one that is there. */
public final class Topics {
  private static final List<String> POLICY =
      List.of("cleanup.policy", "retention.ms", "retention.bytes", "compression.type");

  private static final Duration THERE = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(50);

  private final Admin admin;
  private final TopicSettings settings;

  public Topics(Admin admin, TopicSettings settings) {
    this.admin = admin;
    this.settings = settings;
  }

  /** All topics as they are after this call. */
  public List<TopicFinding> ensure() {
    int partitions = ratingPartitions();
    List<TopicPlan> plans = TopicPlan.all(settings, partitions);
    Map<String, TopicDescription> found = describe(names(plans));
    plans.forEach(plan -> refuseWhatCannotWork(plan, found));
    List<TopicPlan> missing =
        plans.stream().filter(plan -> !found.containsKey(plan.name())).toList();
    missing.forEach(this::create);
    awaitThere(names(plans));
    return findings(names(plans), names(missing));
  }

  /** Those of our topics that are there. */
  public List<TopicFinding> describe() {
    Set<String> names = names(TopicPlan.all(settings, settings.partitions()));
    return findings(describe(names).keySet(), Set.of());
  }

  /** How many partitions the ratings topic has, or will have. */
  public int ratingPartitions() {
    TopicDescription ratings = describe(Set.of(settings.ratings())).get(settings.ratings());
    return ratings == null ? settings.partitions() : ratings.partitions().size();
  }

  /** The first and the last offset of each partition of a topic, as a difference. */
  public Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions, OffsetSpec spec) {
    Map<TopicPartition, ListOffsetsResultInfo> offsets =
        get(
            admin
                .listOffsets(partitions.stream().collect(Collectors.toMap(p -> p, p -> spec)))
                .all());
    Map<TopicPartition, Long> ends = new HashMap<>();
    offsets.forEach((partition, info) -> ends.put(partition, info.offset()));
    return ends;
  }

  private static Set<String> names(List<TopicPlan> plans) {
    return plans.stream().map(TopicPlan::name).collect(Collectors.toSet());
  }

  private void refuseWhatCannotWork(TopicPlan plan, Map<String, TopicDescription> found) {
    TopicDescription there = found.get(plan.name());
    if (plan.exactly() && there != null && there.partitions().size() != plan.partitions()) {
      throw new IllegalStateException(
          "topic "
              + plan.name()
              + " has "
              + there.partitions().size()
              + " partitions where "
              + plan.partitions()
              + " are needed"
              + (plan.partitions() == 1 ? "" : " (as many as " + settings.ratings() + ")")
              + "; delete it ('reelcast reset' does), or name another one in topics.*");
    }
  }

  private void create(TopicPlan plan) {
    try {
      get(admin.createTopics(List.of(plan.toNewTopic())).all());
    } catch (TopicExistsException another) {
      // Another instance was faster, with the same plan.
    }
  }

  /** Brokers other than the one that created a topic hear of it a little later. */
  private void awaitThere(Set<String> names) {
    long end = System.nanoTime() + THERE.toNanos();
    while (describe(names).size() < names.size()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException(
            "the cluster does not show the topics that were created: " + names);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  private Map<String, TopicDescription> describe(Set<String> names) {
    Set<String> there = get(admin.listTopics().names());
    List<String> ours = names.stream().filter(there::contains).toList();
    return get(admin.describeTopics(ours).allTopicNames());
  }

  private List<TopicFinding> findings(Set<String> names, Set<String> created) {
    Map<String, TopicDescription> described = describe(names);
    Map<String, Map<String, String>> policies = policies(described.keySet());
    List<TopicFinding> findings = new ArrayList<>();
    described.forEach(
        (name, description) ->
            findings.add(
                new TopicFinding(
                    name,
                    created.contains(name),
                    description.partitions().size(),
                    records(description),
                    policies.getOrDefault(name, Map.of()))));
    findings.sort((a, b) -> a.name().compareTo(b.name()));
    return findings;
  }

  private long records(TopicDescription description) {
    List<TopicPartition> partitions =
        description.partitions().stream()
            .map(info -> new TopicPartition(description.name(), info.partition()))
            .toList();
    return sum(ends(partitions, OffsetSpec.latest()))
        - sum(ends(partitions, OffsetSpec.earliest()));
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Map<String, String>> policies(Set<String> names) {
    Map<String, Map<String, String>> policies = new HashMap<>();
    get(admin
            .describeConfigs(
                names.stream()
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList())
            .all())
        .forEach((topic, config) -> policies.put(topic.name(), policy(config)));
    return policies;
  }

  private static Map<String, String> policy(Config config) {
    return POLICY.stream().collect(Collectors.toMap(key -> key, key -> config.get(key).value()));
  }

  /** Waits for an answer of the cluster; what went wrong is thrown as it is. */
  public static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the cluster", stopped);
    }
  }
}
