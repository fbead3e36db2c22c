package io.reelcast.rating.source.made.oracle;

import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.nature.MadeUser;
import java.util.stream.IntStream;

/**
 * What a user's next rating is expected to be in a mood, over the movies it may draw.
 *
 * <p>No user changes how probable a combination of genres is within a mood, and within a
 * combination only the shift by the user's inclination matters: one tabled curve for each
 * combination holds the expectation over its movies.
 *
 * <p>Movies rated lately, of probability S together, are drawn anew up to n times: each other movie
 * becomes (1 - S^(n+1)) / (1 - S) times as probable, each of these S^n times.
 */
final class MoodExpectation {

  private static final double LEAST_STARS = -5;
  private static final double MOST_STARS = 11;
  private static final int PIECES = 800;
  private static final double ALMOST_ALL = 1 - 1e-9;

  private final MadeMovies movies;
  private final MadeMoods moods;
  private final Curve rating;
  private final Curve[] blends;

  /** For ratings whose expectation by stars is {@code rating}. */
  MoodExpectation(MadeMovies movies, MadeMoods moods, Curve rating) {
    this.movies = movies;
    this.moods = moods;
    this.rating = rating;
    this.blends =
        IntStream.range(0, movies.genres().combinations())
            .mapToObj(movies::ofCombination)
            .map(own -> Curve.of(stars -> mean(own, stars), LEAST_STARS, MOST_STARS, PIECES))
            .toArray(Curve[]::new);
  }

  double expected(MadeUser user, int mood, double temper) {
    double overAll = 0;
    for (int combination = 0; combination < blends.length; combination++) {
      double share = moods.shareOfCombination(combination, mood);
      if (share > 0) {
        overAll += share * blends[combination].at(stars(user, combination, mood, temper));
      }
    }
    double recentShare = 0;
    double overRecent = 0;
    for (int index = 0; index < user.recentMovies(); index++) {
      int movie = user.recentMovie(index);
      double share = moods.shareOfMovie(movie, mood);
      if (share > 0) {
        double stars = stars(user, movies.combination(movie), mood, temper);
        recentShare += share;
        overRecent += share * rating.at(stars + movies.quality(movie));
      }
    }
    return avoiding(overAll, recentShare, overRecent);
  }

  private static double avoiding(double overAll, double recentShare, double overRecent) {
    if (recentShare > ALMOST_ALL) {
      return overAll;
    }
    double lastDraw = 1;
    for (int again = 0; again < MadeNature.DRAWS_AGAIN; again++) {
      lastDraw *= recentShare;
    }
    double others = (1 - lastDraw * recentShare) / (1 - recentShare);
    return others * (overAll - overRecent) + lastDraw * overRecent;
  }

  private double stars(MadeUser user, int combination, int mood, double temper) {
    return user.inclination(movies.genres(), combination, mood) + temper;
  }

  private double mean(int[] own, double stars) {
    double sum = 0;
    double weight = 0;
    for (int movie : own) {
      sum += movies.popularity(movie) * rating.at(stars + movies.quality(movie));
      weight += movies.popularity(movie);
    }
    return own.length == 0 ? 0 : sum / weight;
  }
}
