package io.reelcast.tuning.measure;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Round;
import io.reelcast.backtest.run.Course;
import io.reelcast.backtest.score.Score;
import io.reelcast.backtest.score.Scorer;
import io.reelcast.tuning.trial.Objective;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * Lets a contestant play a course, as a backtest does, and measures it on all windows behind the
 * warm part. Not for several threads.
 */
public final class PlayedObjective implements Objective {
  private final Course course;
  private final Function<Run, ContestantMaker> makers;
  private final IntConsumer passed;

  /**
   * @param makers of contestants that predict with unknown movies and with known ones
   * @param passed is told the place of each rating that is over
   */
  public PlayedObjective(Course course, Function<Run, ContestantMaker> makers, IntConsumer passed) {
    if (course.splits().windows() == 0) {
      throw new TooFewWindows();
    }
    this.course = course;
    this.makers = makers;
    this.passed = passed;
  }

  @Override
  public Outcome measure(Run run) {
    long start = System.nanoTime();
    Scorer scorer = new Scorer(course.splits(), course.lowest(), course.highest(), passed);
    try (Contestant contestant = makers.apply(run).make(course.ground(run.seed()))) {
      Round.of(course.chronicle(), course.windows(), contestant, scorer);
    }
    Score score = scorer.score();
    return new Outcome(
        score.blind().orElseThrow().rmse(),
        score.conditioned().orElseThrow().rmse(),
        Math.round((System.nanoTime() - start) / 1e6) / 1e3);
  }
}
