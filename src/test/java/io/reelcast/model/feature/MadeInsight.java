package io.reelcast.model.feature;

import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** All that can be known of the movies m0 to m29, drawn at random; of m30 to m34 nothing is. */
final class MadeInsight {
  static final int KNOWN = 30;
  static final int MOVIES = 35;

  final Map<String, MovieFacts> facts = new HashMap<>();
  final Map<String, Aftermath> aftermaths = new HashMap<>();
  final Factors factors;
  final Insight insight;
  private final Random random;

  MadeInsight(long seed, int width) {
    this.random = new Random(seed);
    List<Float> prior = new ArrayList<>();
    List<MovieVector> vectors = new ArrayList<>();
    for (int factor = 0; factor < width; factor++) {
      prior.add(factor == 0 ? 3f : 4f);
    }
    Map<Long, Aftermath> byKey = new HashMap<>();
    for (int number = 0; number < KNOWN; number++) {
      String movieId = "m" + number;
      long count = random.nextInt(100);
      double surplus = count * 0.3 * random.nextGaussian();
      double squares = count + surplus * surplus;
      facts.put(movieId, new MovieFacts(count, surplus, squares, 1950 + number, 0));
      aftermaths.put(movieId, aftermath());
      byKey.put(MovieKey.of(movieId), aftermaths.get(movieId));
      vectors.add(new MovieVector(movieId, gaussian(0.5), own(width)));
    }
    this.factors =
        new Factors(3.4, 0.97, width == 0 ? List.of() : prior, width == 0 ? List.of() : vectors);
    this.insight =
        new Insight(
            new MovieTable(3.6, 5, new Genres(List.of()), facts),
            new AftermathTable(byKey),
            factors);
  }

  /** Ratings of one user, some of them late. */
  List<Rating> ratings(int count) {
    List<Rating> ratings = new ArrayList<>();
    long now = 1_000_000;
    for (int i = 0; i < count; i++) {
      now += random.nextInt(1, 5000);
      long ratedAt = i > 0 && random.nextInt(6) == 0 ? now - 20_000 : now;
      ratings.add(
          Ratings.rating("m" + random.nextInt(MOVIES), random.nextInt(1, 11) / 2.0, ratedAt));
    }
    return ratings;
  }

  UserState state(List<Rating> ratings) {
    UserState state = UserState.UNKNOWN;
    for (Rating rating : ratings) {
      state = state.after(rating, insight);
    }
    return state;
  }

  private Aftermath aftermath() {
    float[] counts = new float[10];
    float[] surpluses = new float[10];
    float[] biases = new float[10];
    for (int distance = 0; distance < 10; distance++) {
      counts[distance] = random.nextInt(40);
      surpluses[distance] = counts[distance] * gaussian(0.4);
      biases[distance] = counts[distance] * gaussian(0.4);
    }
    return Aftermath.of(counts, surpluses, biases);
  }

  private float[] own(int width) {
    float[] own = new float[Math.max(0, width - 1)];
    for (int i = 0; i < own.length; i++) {
      own[i] = gaussian(0.6);
    }
    return own;
  }

  private float gaussian(double deviation) {
    return (float) (deviation * random.nextGaussian());
  }
}
