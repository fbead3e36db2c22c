package io.reelcast.training.sample;

import io.reelcast.fixtures.NaiveLately;
import io.reelcast.fixtures.NaiveTaste;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.factor.Factors;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What samples see of tastes, and of what followed movies, each number worked out on its own from
 * all ratings.
 */
final class NaiveInsights {
  private static final int FIVE = 5;

  /** Where these features stand, behind those that {@link NaiveSamples} knows. */
  private static final int IN_STEP = 6;

  private static final int IN_USER = 12;
  private static final int IN_MOVIE = 5;

  private final NaiveCrowd crowd;
  private final double damping;
  private final Function<String, Factors> factors;
  private final List<Followed> followed = new ArrayList<>();

  /**
   * A rating in order.
   *
   * @param before the movies that its user had rated before, each once, the newest first
   * @param surplus what he gave beyond the mean and his level
   * @param bias what its movie usually gets
   */
  private record Followed(
      int place, String movieId, List<String> before, double surplus, double bias) {}

  /** Sums over ratings that followed. */
  private record Sums(double count, double surplus, double bias) {}

  NaiveInsights(NaiveCrowd crowd, double damping, Function<String, Factors> factors) {
    this.crowd = crowd;
    this.damping = damping;
    this.factors = factors;
    for (int place = 0; place < crowd.size(); place++) {
      if (!crowd.isLate(place)) {
        followed.add(followed(place));
      }
    }
  }

  private Followed followed(int place) {
    Rating rating = crowd.rating(place);
    List<Integer> earlier = crowd.placesOf(rating.userId(), place);
    double residuals = earlier.stream().mapToDouble(crowd::residual).sum();
    double level = residuals / (earlier.size() + damping);
    return new Followed(
        place,
        rating.movieId(),
        trail(rating.userId(), place),
        rating.rating() - crowd.mean(place) - level,
        crowd.bias(rating.movieId(), place));
  }

  /** Adds them to a sample. */
  void addTo(Map<String, Double> sample) {
    int completion = sample.getOrDefault("completion", Double.NaN).intValue();
    int anchor = sample.getOrDefault("anchor", Double.NaN).intValue();
    String userId = crowd.rating(completion).userId();
    List<Integer> places = crowd.placesOf(userId, completion + 1);
    List<Integer> inOrder = places.stream().filter(place -> !crowd.isLate(place)).toList();
    int known = anchor < 0 ? places.get(0) : anchor + 1;
    addTaste(sample, userId, known);
    addAftermath(sample, userId, known);
    addTrail(sample, userId, known);
    addMovies(sample, userId, known, inOrder.subList(inOrder.size() - FIVE, inOrder.size()));
  }

  private void addTaste(Map<String, Double> sample, String userId, int known) {
    Factors seen = factors.apply(userId);
    NaiveTaste taste = taste(userId, known);
    List<Rating> five = crowd.lastFive(userId, known);
    for (int step = 0; step < five.size(); step++) {
      double liked = liked(seen, taste, five.get(step).movieId());
      sample.put("step " + step + " feature " + IN_STEP, five.get(step).rating() - liked);
    }
    double[] leaning = taste.leaning(seen.prior());
    double strength = 0;
    for (int factor = 1; factor < leaning.length; factor++) {
      strength += leaning[factor] * leaning[factor];
    }
    sample.put("user " + IN_USER, leaning[0]);
    sample.put("user " + (IN_USER + 1), Math.sqrt(strength));
    sample.put("user " + (IN_USER + 2), taste.evidence(0, 0));
  }

  private void addAftermath(Map<String, Double> sample, String userId, int known) {
    List<String> trail = trail(userId, known);
    List<String> last = trail.subList(0, Math.min(FIVE, trail.size()));
    for (int horizon = 1; horizon <= FIVE; horizon++) {
      double[] sums = new double[6];
      double[] counts = {10, 10, 10};
      for (int age = 0; age < last.size(); age++) {
        Sums after = after(last.get(age), horizon + age, known);
        double[] weights = {1, 1.0 / (1 + age), age == 0 ? 1 : 0};
        for (int way = 0; way < 3; way++) {
          sums[2 * way] += weights[way] * after.surplus();
          sums[2 * way + 1] += weights[way] * after.bias();
          counts[way] += weights[way] * after.count();
        }
      }
      for (int i = 0; i < 6; i++) {
        sample.put("user " + (IN_USER + 3 + 6 * (horizon - 1) + i), sums[i] / counts[i / 2]);
      }
    }
  }

  private void addTrail(Map<String, Double> sample, String userId, int known) {
    List<Double> given = new ArrayList<>();
    for (String movieId : trail(userId, known)) {
      given.add(given(userId, movieId, known));
    }
    double mean = crowd.mean(known);
    double[] dozen = NaiveLately.shape(given.subList(0, Math.min(12, given.size())), mean);
    double[] all = NaiveLately.shape(given, mean);
    for (int i = 0; i < 3; i++) {
      sample.put("user " + (IN_USER + 33 + i), dozen[i]);
      sample.put("user " + (IN_USER + 36 + i), all[i]);
    }
  }

  /** What a user last gave a movie, in order. */
  private double given(String userId, String movieId, int before) {
    double given = Double.NaN;
    for (int place : crowd.placesOf(userId, before)) {
      Rating rating = crowd.rating(place);
      if (!crowd.isLate(place) && rating.movieId().equals(movieId)) {
        given = rating.rating();
      }
    }
    return given;
  }

  private double[] alike(String userId, String movieId, int known) {
    Factors seen = factors.apply(userId);
    NaiveTaste taste = taste(userId, known);
    double level = taste.leaning(seen.prior())[0];
    List<NaiveLately.Received> received = new ArrayList<>();
    for (String other : trail(userId, known)) {
      double given = given(userId, other, known);
      received.add(
          new NaiveLately.Received(
              seen.vector(MovieKey.of(other)),
              given - liked(seen, taste, other),
              given - seen.expected(MovieKey.of(other)) - level));
    }
    return NaiveLately.alike(seen.vector(MovieKey.of(movieId)), received);
  }

  private void addMovies(
      Map<String, Double> sample, String userId, int known, List<Integer> outcomes) {
    Factors seen = factors.apply(userId);
    NaiveTaste taste = taste(userId, known);
    for (int slot = 0; slot < FIVE; slot++) {
      int place = outcomes.get(slot);
      String movieId = crowd.rating(place).movieId();
      float[] vector = seen.vector(MovieKey.of(movieId));
      double level = taste.leaning(seen.prior())[0];
      Sums own = after(movieId, 0, place);
      double[] features = {
        liked(seen, taste, movieId),
        taste.liking(seen.prior(), vector) - level,
        taste.doubt(seen.prior(), vector),
        seen.expected(MovieKey.of(movieId)),
        own.surplus() / (5 + own.count())
      };
      for (int i = 0; i < features.length; i++) {
        sample.put("slot " + slot + " feature " + (IN_MOVIE + i), features[i]);
      }
      double[] alike = alike(userId, movieId, known);
      for (int i = 0; i < alike.length; i++) {
        sample.put("slot " + slot + " feature " + (IN_MOVIE + features.length + i), alike[i]);
      }
    }
  }

  /** Over what came so far behind a movie before a place; of the distance 0 the movie itself. */
  private Sums after(String movieId, int distance, int before) {
    double count = 0;
    double surplus = 0;
    double bias = 0;
    for (Followed one : followed) {
      boolean follows =
          distance == 0
              ? one.movieId().equals(movieId)
              : distance <= one.before().size() && one.before().get(distance - 1).equals(movieId);
      if (one.place() < before && follows) {
        count++;
        surplus += one.surplus();
        bias += one.bias();
      }
    }
    return new Sums(count, surplus, bias);
  }

  /** The movies that a user had rated in order, each once, the newest first. */
  private List<String> trail(String userId, int before) {
    List<Integer> places = crowd.placesOf(userId, before);
    List<String> trail = new ArrayList<>();
    for (int i = places.size() - 1; i >= 0; i--) {
      String movieId = crowd.rating(places.get(i)).movieId();
      if (!crowd.isLate(places.get(i)) && !trail.contains(movieId)) {
        trail.add(movieId);
      }
    }
    return trail;
  }

  private NaiveTaste taste(String userId, int known) {
    Factors seen = factors.apply(userId);
    NaiveTaste taste = new NaiveTaste(seen.decay());
    for (Rating rating : crowd.ratingsOf(userId, known)) {
      long key = MovieKey.of(rating.movieId());
      taste.add(seen.vector(key), rating.rating() - seen.expected(key));
    }
    return taste;
  }

  private static double liked(Factors seen, NaiveTaste taste, String movieId) {
    long key = MovieKey.of(movieId);
    return seen.expected(key) + taste.liking(seen.prior(), seen.vector(key));
  }
}
