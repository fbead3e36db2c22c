package io.reelcast.rating.source.made;

import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.nature.MadeUser;
import io.reelcast.rating.source.made.session.MadeMoment;
import io.reelcast.rating.source.made.session.MadeSession;
import java.util.LinkedHashSet;
import java.util.Set;

/** Plays a user's next five ratings many times over by the world's rules, tastes standing still. */
final class MadeFutures {

  private final MadeMovies movies;
  private final MadeMoods moods;
  private final StarScale scale;

  MadeFutures(MadeMovies movies, MadeMoods moods, StarScale scale) {
    this.movies = movies;
    this.moods = moods;
    this.scale = scale;
  }

  double[] meanOfNextFive(MadeMoment moment, int futures, long seed) {
    MadeRandom random = MadeRandom.of(seed, "futures", 0);
    double[] means = new double[NextFive.COUNT];
    for (int future = 0; future < futures; future++) {
      play(moment.session(), random, means);
    }
    for (int index = 0; index < means.length; index++) {
      means[index] /= futures;
    }
    return means;
  }

  private void play(MadeSession session, MadeRandom random, double[] sums) {
    MadeUser user = session.user();
    Set<Integer> recent = new LinkedHashSet<>();
    for (int index = 0; index < user.recentMovies(); index++) {
      recent.add(user.recentMovie(index));
    }
    int mood = session.mood();
    double temper = session.temper();
    for (int index = 0; index < sums.length; index++) {
      if (!random.chance(MadeNature.SESSION_GOES_ON)) {
        temper = MadeNature.TEMPER_DEVIATION * random.gaussian();
        mood = session.preference().draw(random);
      } else if (!random.chance(MadeNature.MOOD_PERSISTS)) {
        mood = session.preference().draw(random);
      }
      int movie = moods.drawMovie(mood, random);
      for (int again = 0; again < MadeNature.DRAWS_AGAIN && recent.contains(movie); again++) {
        movie = moods.drawMovie(mood, random);
      }
      if (recent.add(movie) && recent.size() > MadeNature.RECENT_MOVIES) {
        recent.remove(recent.iterator().next());
      }
      double stars =
          user.inclination(movies.genres(), movies.combination(movie), mood)
              + movies.quality(movie)
              + temper;
      sums[index] += scale.rating(stars + MadeNature.NOISE_DEVIATION * random.gaussian());
    }
  }
}
