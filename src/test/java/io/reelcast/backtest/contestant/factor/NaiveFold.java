package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Ground;
import io.reelcast.training.factor.AlternatingLeastSquares;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.MovieFactors;
import io.reelcast.training.factor.RatingMatrix;
import java.util.List;

/** Weighs all of a user's ratings by their age, and eliminates one unknown after the other. */
final class NaiveFold {
  private final double decay;
  private final MovieFactors factors;

  NaiveFold(Ground ground, double decay) {
    this.decay = decay;
    Chronicle warm = ground.warm();
    int[] user = new int[warm.size()];
    int[] movie = new int[warm.size()];
    double[] rating = new double[warm.size()];
    for (int i = 0; i < warm.size(); i++) {
      user[i] = warm.user(i);
      movie[i] = warm.movie(i);
      rating[i] = warm.rating(i);
    }
    this.factors =
        AlternatingLeastSquares.learn(
            RatingMatrix.of(ground.users(), ground.movies(), user, movie, rating),
            FactorSettings.standard(ground.seed()));
  }

  /**
   * @param given movies with their ratings, the oldest first
   */
  double predict(List<double[]> given, int movie) {
    double[][] rows = new double[12][13];
    for (int i = 0; i < 12; i++) {
      rows[i][i] = i == 0 ? 3 : 4;
    }
    double[] partner = new double[12];
    for (int age = 0; age < given.size(); age++) {
      int rated = (int) given.get(given.size() - 1 - age)[0];
      double rating = given.get(given.size() - 1 - age)[1];
      double weight = Math.pow(decay, age);
      factors.partner(rated, partner);
      for (int i = 0; i < 12; i++) {
        for (int j = 0; j < 12; j++) {
          rows[i][j] += weight * partner[i] * partner[j];
        }
        rows[i][12] += weight * partner[i] * (rating - factors.mean() - factors.bias(rated));
      }
    }
    factors.partner(movie, partner);
    double said = factors.mean() + factors.bias(movie);
    eliminate(rows);
    for (int i = 0; i < 12; i++) {
      said += partner[i] * rows[i][12] / rows[i][i];
    }
    return said;
  }

  private static void eliminate(double[][] rows) {
    for (int pivot = 0; pivot < rows.length; pivot++) {
      for (int row = 0; row < rows.length; row++) {
        double share = row == pivot ? 0 : rows[row][pivot] / rows[pivot][pivot];
        for (int column = 0; column < rows[row].length; column++) {
          rows[row][column] -= share * rows[pivot][column];
        }
      }
    }
  }
}
