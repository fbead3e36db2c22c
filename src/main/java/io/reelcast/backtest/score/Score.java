package io.reelcast.backtest.score;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/**
 * How a contestant did.
 *
 * @param blind empty of one that must know the movies
 * @param conditioned empty of one that makes no use of them
 * @param intervals empty of one that does not say how sure it is
 */
public record Score(
    Optional<TaskScore> blind, Optional<TaskScore> conditioned, Optional<IntervalScore> intervals) {

  /** Of several runs together, as of one that played every window so often. */
  public static Score pooled(List<Score> runs) {
    return new Score(
        pooled(runs, Score::blind, TaskScore::plus),
        pooled(runs, Score::conditioned, TaskScore::plus),
        pooled(runs, Score::intervals, IntervalScore::plus));
  }

  private static <T> Optional<T> pooled(
      List<Score> runs, Function<Score, Optional<T>> part, BinaryOperator<T> plus) {
    return runs.stream().map(part).flatMap(Optional::stream).reduce(plus);
  }
}
