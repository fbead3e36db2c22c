package io.reelcast.serving.quality;

import io.reelcast.model.ModelSettings;
import io.reelcast.rating.check.Tally;
import io.reelcast.serving.gather.Gathering;
import io.reelcast.serving.gather.InstanceFacts;
import io.reelcast.serving.gather.InstanceFacts.Newest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How it goes at this moment, over all instances that answer.
 *
 * @param release that predicts in the instance that was asked
 * @param counts by name, without those that are told apart
 * @param deadLetters by reason
 */
record LiveAnswer(
    String at,
    String release,
    Scale scale,
    double ratingsPerSecond,
    double predictionsPerSecond,
    LatencyAnswer latency,
    long accepted,
    Map<String, Long> counts,
    Map<String, Long> deadLetters,
    @Nullable Newest newest,
    List<InstanceLine> instances) {
  private static final String DEAD = Tally.DEAD_LETTERS + ".";
  private static final List<String> OTHERS =
      List.of(Tally.LATE, Tally.RERATED, Tally.REPEATED, Tally.MISPLACED);

  /** Of ratings. */
  record Scale(double lowest, double highest) {}

  /** One instance; of one that does not answer only that is told. */
  record InstanceLine(
      String instance,
      boolean isAnswering,
      @Nullable String role,
      @Nullable String version,
      @Nullable String state,
      @Nullable String release,
      @Nullable Boolean isLearning,
      @Nullable List<Integer> partitions,
      @Nullable Long lag,
      @Nullable Long upSeconds) {
    private static InstanceLine of(String instance, Optional<InstanceFacts> facts) {
      return facts
          .map(InstanceLine::of)
          .orElseGet(
              () ->
                  new InstanceLine(
                      instance, false, null, null, null, null, null, null, null, null));
    }

    private static InstanceLine of(InstanceFacts facts) {
      return new InstanceLine(
          facts.instance(),
          true,
          facts.role(),
          facts.version(),
          facts.state(),
          facts.release(),
          facts.isLearning(),
          facts.waiting().keySet().stream().sorted().toList(),
          facts.lag(),
          facts.upSeconds());
    }
  }

  static LiveAnswer of(
      String at, ModelSettings scale, Map<String, Optional<InstanceFacts>> gathered) {
    List<InstanceFacts> facts = gathered.values().stream().flatMap(Optional::stream).toList();
    Map<String, Long> all = new TreeMap<>();
    facts.forEach(one -> one.counts().forEach((name, count) -> all.merge(name, count, Long::sum)));
    Map<String, Long> counts = new TreeMap<>();
    OTHERS.forEach(name -> counts.put(name, all.getOrDefault(name, 0L)));
    Map<String, Long> deadLetters = new TreeMap<>();
    all.forEach(
        (name, count) -> {
          if (name.startsWith(DEAD)) {
            deadLetters.put(name.substring(DEAD.length()), count);
          }
        });
    List<InstanceLine> lines = new ArrayList<>();
    gathered.forEach((instance, one) -> lines.add(InstanceLine.of(instance, one)));
    return new LiveAnswer(
        at,
        facts.get(0).release(),
        new Scale(scale.lowest(), scale.highest()),
        sum(facts, one -> one.rates().ratings()),
        sum(facts, one -> one.rates().predictions()),
        latency(facts),
        all.getOrDefault(Tally.ACCEPTED, 0L),
        counts,
        deadLetters,
        facts.stream().map(InstanceFacts::newest).filter(Objects::nonNull).findFirst().orElse(null),
        lines);
  }

  private static double sum(List<InstanceFacts> facts, ToDoubleFunction<InstanceFacts> value) {
    return facts.stream().mapToDouble(value).sum();
  }

  /** Over the newest moments of all of them. */
  private static LatencyAnswer latency(List<InstanceFacts> facts) {
    return LatencyAnswer.of(
        facts.stream()
            .flatMap(one -> Gathering.decoded(one.moments()).stream())
            .flatMap(List::stream)
            .toList());
  }
}
