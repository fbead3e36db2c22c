package io.reelcast.cli.board;

import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.ScoreboardSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where counting goes on.
 *
 * @param notes what a person should know of it
 */
record Resumption(Snapshot from, List<String> notes) {
  Resumption {
    notes = List.copyOf(notes);
  }

  /**
   * Goes on from what was kept, as far as it is of this topic.
   *
   * @param beginnings the first offset of each partition that is still there
   * @param ends the offset behind the last one
   */
  static Resumption of(
      Optional<Snapshot> kept,
      ScoreTopic topic,
      Map<Integer, Long> beginnings,
      Map<Integer, Long> ends,
      ScoreboardSettings settings) {
    List<String> notes = new ArrayList<>();
    Optional<Snapshot> usable =
        kept.filter(
            snapshot -> {
              Optional<String> objection = objection(snapshot, topic, ends);
              objection.ifPresent(
                  reason ->
                      notes.add("the scoreboard that was kept is " + reason + ": begun anew"));
              return objection.isEmpty();
            });
    Snapshot before =
        usable.orElseGet(() -> new Snapshot(topic, Map.of(), 0, new Scoreboard(settings)));
    if (before.board().settings().newUntil() != settings.newUntil()) {
      notes.add(
          "scoreboard.new-until was "
              + before.board().settings().newUntil()
              + " and is "
              + settings.newUntil()
              + " now: new and known users are counted anew from here");
    }
    Map<Integer, Long> next = new HashMap<>();
    beginnings.forEach(
        (partition, first) -> next.put(partition, Math.max(first, before.next(partition))));
    long missed =
        next.entrySet().stream()
            .mapToLong(offset -> offset.getValue() - before.next(offset.getKey()))
            .sum();
    if (missed > 0) {
      notes.add(
          String.format(
              Locale.ROOT,
              "%s no longer holds what came next: up to %,d scores were missed",
              topic.name(),
              missed));
    }
    return new Resumption(
        new Snapshot(topic, next, before.missed() + missed, before.board().under(settings)), notes);
  }

  /** Why what was kept says nothing of a topic. */
  private static Optional<String> objection(
      Snapshot kept, ScoreTopic topic, Map<Integer, Long> ends) {
    if (!kept.topic().cluster().equals(topic.cluster())) {
      return Optional.of("of another cluster");
    }
    if (!kept.topic().equals(topic)) {
      return Optional.of("of an earlier topic " + kept.topic().name());
    }
    boolean isAhead =
        kept.next().entrySet().stream()
            .anyMatch(next -> next.getValue() > ends.getOrDefault(next.getKey(), 0L));
    return isAhead
        ? Optional.of("ahead of " + topic.name() + ", which has lost its newest records")
        : Optional.empty();
  }
}
