package io.reelcast.cli.board;

import io.reelcast.scoring.board.Scoreboard;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scoreboard and what it has taken in.
 *
 * @param next the offset behind the last score of each partition that it holds
 * @param missed how many offsets were gone before they could be read; marks that end transactions
 *     are among them, so scores are fewer
 */
record Snapshot(ScoreTopic topic, Map<Integer, Long> next, long missed, Scoreboard board) {
  Snapshot {
    next = Map.copyOf(next);
  }

  long next(int partition) {
    return next.getOrDefault(partition, 0L);
  }

  /** In the order in which they are written. */
  Map<Integer, Long> nextInOrder() {
    return new TreeMap<>(next);
  }
}
