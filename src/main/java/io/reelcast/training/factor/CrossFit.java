package io.reelcast.training.factor;

import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Factors of movies, once learnt from all users, and once for each part of them from the others. A
 * network must learn from the latter: in factors that know a user's own ratings, including those
 * that it is to predict, he looks more predictable than he will be.
 */
public final class CrossFit {
  private final Factors whole;
  private final List<Factors> withoutFold;

  private CrossFit(Factors whole, List<Factors> withoutFold) {
    this.whole = whole;
    this.withoutFold = withoutFold;
  }

  /** Without any factors. */
  public static CrossFit none() {
    return new CrossFit(Factors.NONE, List.of(Factors.NONE));
  }

  /** Goes through all ratings once, keeps them in memory, and learns. */
  public static CrossFit of(Iterator<Rating> ratings, TasteSettings settings) {
    RatingColumns columns = new RatingColumns();
    ratings.forEachRemaining(columns::add);
    RatingMatrix matrix = columns.matrix();
    int folds = settings.folds();
    // Each is computed by one thread, so that it does not matter how many there are.
    List<Factors> all =
        IntStream.rangeClosed(0, folds)
            .parallel()
            .mapToObj(
                fold ->
                    fold == folds
                        ? learnt(matrix, matrix.mean(), columns, settings)
                        : learnt(
                            matrix.ofUsers(user -> fold(columns.userId(user), folds) != fold),
                            matrix.mean(),
                            columns,
                            settings))
            .toList();
    return new CrossFit(all.get(folds), all.subList(0, folds));
  }

  /**
   * @param usual the mean where there are no ratings, as without the only user
   */
  private static Factors learnt(
      RatingMatrix ratings, double usual, RatingColumns columns, TasteSettings settings) {
    MovieFactors learnt = AlternatingLeastSquares.learn(ratings, settings.factors());
    List<MovieVector> movies = new ArrayList<>();
    double[] partner = new double[learnt.width()];
    for (int movie = 0; movie < learnt.movies(); movie++) {
      if (ratings.ratingsOfMovie(movie) > 0) {
        learnt.partner(movie, partner);
        float[] own = new float[partner.length - 1];
        for (int i = 0; i < own.length; i++) {
          own[i] = (float) partner[i + 1];
        }
        movies.add(new MovieVector(columns.movieId(movie), (float) learnt.bias(movie), own));
      }
    }
    List<Float> prior =
        new ArrayList<>(
            Collections.nCopies(learnt.width(), (float) settings.factors().userDamping()));
    prior.set(0, (float) settings.factors().userBiasDamping());
    double mean = ratings.size() == 0 ? usual : learnt.mean();
    return new Factors(mean, settings.decay(), prior, movies);
  }

  private static int fold(String userId, int folds) {
    return Math.floorMod(userId.hashCode() * 0x9E3779B9, folds);
  }

  /** Learnt from all users. */
  public Factors whole() {
    return whole;
  }

  /** Learnt from others than this user. */
  public Factors without(String userId) {
    return withoutFold.get(fold(userId, withoutFold.size()));
  }
}
