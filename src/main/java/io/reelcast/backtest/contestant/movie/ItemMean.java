package io.reelcast.backtest.contestant.movie;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import io.reelcast.backtest.contestant.part.RunningMean;
import io.reelcast.backtest.contestant.part.Totals;

/** Says the mean of a movie's ratings so far, or of all ratings if it has none. */
public final class ItemMean implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn("item-mean", "the mean of the movie's ratings so far", ItemMean::new);

  private final RunningMean mean;
  private final Totals movies;

  ItemMean(Ground ground) {
    this.mean = new RunningMean(ground);
    this.movies = new Totals(ground.movies());
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    mean.take(rating);
    movies.add(movie, rating);
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    for (int i = 0; i < movies.length; i++) {
      next[i] = this.movies.mean(movies[i], mean.mean());
    }
  }
}
