package io.reelcast.serving.prediction;

import io.reelcast.history.UserState;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.release.Release;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody would give a movie, were it rated next.
 *
 * @param isKnown whether the release knows the movie; if not, it is predicted as any movie
 */
record MovieRating(String movieId, boolean isKnown, float rating, float low, float high) {
  static List<MovieRating> all(Release release, UserState state, List<String> movieIds) {
    if (movieIds.isEmpty()) {
      return List.of();
    }
    Forecast forecast = release.conditioned(state, movieIds);
    List<MovieRating> ratings = new ArrayList<>(movieIds.size());
    for (int i = 0; i < movieIds.size(); i++) {
      ratings.add(
          new MovieRating(
              movieIds.get(i),
              isKnown(release, movieIds.get(i)),
              forecast.ratings().get(i),
              forecast.low().get(i),
              forecast.high().get(i)));
    }
    return ratings;
  }

  private static boolean isKnown(Release release, String movieId) {
    return release
        .learnt()
        .filter(learnt -> !learnt.movies().facts(movieId).equals(MovieFacts.UNKNOWN))
        .isPresent();
  }
}
