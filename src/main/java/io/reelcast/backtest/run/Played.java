package io.reelcast.backtest.run;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.score.Score;
import io.reelcast.backtest.score.TaskScore;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a contestant did.
 *
 * @param heats one a seed, at least one
 * @param pooled all heats together
 */
public record Played(String name, String about, boolean isTrained, List<Heat> heats, Score pooled) {
  public Played {
    heats = List.copyOf(heats);
  }

  static Played of(ContestantMaker maker, List<Heat> heats) {
    return new Played(
        maker.name(),
        maker.about(),
        maker.isTrained(),
        heats,
        Score.pooled(heats.stream().map(Heat::score).toList()));
  }

  /** The mean over the heats. */
  public double preparing() {
    return heats.stream().mapToDouble(Heat::preparing).average().orElseThrow();
  }

  /** The mean over the heats. */
  public double playing() {
    return heats.stream().mapToDouble(Heat::playing).average().orElseThrow();
  }

  /** How a task went in all heats together; empty of one that does not take part in it. */
  public Optional<TaskScore> in(Task task) {
    return task.of(pooled);
  }

  /** The standard deviation of a task's error over the seeds; 0 of one seed. */
  public double spread(Task task) {
    Function<Heat, Double> rmse = heat -> task.of(heat.score()).orElseThrow().rmse();
    List<Double> errors = heats.stream().map(rmse).toList();
    if (errors.size() < 2) {
      return 0;
    }
    double mean = errors.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    double squares = errors.stream().mapToDouble(error -> (error - mean) * (error - mean)).sum();
    return Math.sqrt(squares / (errors.size() - 1));
  }
}
