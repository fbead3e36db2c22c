package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.movie.Bias;
import io.reelcast.backtest.contestant.part.BuiltIn;
import io.reelcast.training.factor.AlternatingLeastSquares;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.MovieFactors;
import io.reelcast.training.factor.RatingMatrix;
import java.util.function.BiFunction;

/** The movies' factors as the warm part teaches them. */
final class WarmFactors {
  private WarmFactors() {}

  /** Makes a contestant out of them; where there is no warm part, biases stand in. */
  static ContestantMaker maker(
      String name, String about, BiFunction<Ground, MovieFactors, Contestant> making) {
    return new BuiltIn(
        name,
        about + "; the same as bias where there is no warm part",
        true,
        ground ->
            ground.warm().size() == 0
                ? Bias.MAKER.make(ground)
                : making.apply(ground, learn(ground)));
  }

  private static MovieFactors learn(Ground ground) {
    Chronicle warm = ground.warm();
    int[] user = new int[warm.size()];
    int[] movie = new int[warm.size()];
    double[] rating = new double[warm.size()];
    for (int place = 0; place < warm.size(); place++) {
      user[place] = warm.user(place);
      movie[place] = warm.movie(place);
      rating[place] = warm.rating(place);
    }
    return AlternatingLeastSquares.learn(
        RatingMatrix.of(ground.users(), ground.movies(), user, movie, rating),
        FactorSettings.standard(ground.seed()));
  }
}
