package io.reelcast.backtest.run;

import java.util.Comparator;
import java.util.List;

/**
 * What came of a backtest.
 *
 * @param played in the order in which they were named
 * @param peakHeap the most bytes of the heap that were in use
 */
public record BacktestResult(
    Course course,
    List<Integer> seeds,
    List<Played> played,
    List<Failure> failures,
    long peakHeap) {
  public BacktestResult {
    seeds = List.copyOf(seeds);
    played = List.copyOf(played);
    failures = List.copyOf(failures);
  }

  /** Those that took part in a task, the best first. */
  public List<Played> ranked(Task task) {
    return played.stream()
        .filter(one -> one.in(task).isPresent())
        .sorted(Comparator.comparingDouble(one -> one.in(task).orElseThrow().rmse()))
        .toList();
  }
}
