package io.reelcast.backtest.report;

import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Splits;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that is told of a backtest.
 *
 * @param ablations empty where none were measured
 */
public record RunReport(
    BacktestResult result,
    DataNature nature,
    Circumstances circumstances,
    List<Ablation> ablations) {
  public RunReport {
    ablations = List.copyOf(ablations);
  }

  public static RunReport of(
      BacktestResult result, Circumstances circumstances, List<Ablation> ablations) {
    return new RunReport(result, DataNature.of(result.course()), circumstances, ablations);
  }

  /** How many users there were windows of. */
  public long predictedUsers() {
    Splits splits = result.course().splits();
    return IntStream.range(0, splits.windows()).map(splits.users()::partOf).distinct().count();
  }

  public Standings standings(Task task) {
    return Standings.of(result, task);
  }
}
