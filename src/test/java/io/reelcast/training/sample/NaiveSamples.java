package io.reelcast.training.sample;

import io.reelcast.model.ModelSettings;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All samples of a crowd, each worked out on its own, number by number. */
final class NaiveSamples {
  private static final int FIVE = 5;
  private static final long HOUR = 3_600_000;

  private final ModelSettings settings;
  private final double damping;
  private final Map<String, MovieFacts> catalogue;
  private final NaiveCrowd crowd;
  private final int stride;

  /**
   * @param damping that of movies
   */
  NaiveSamples(
      ModelSettings settings,
      double damping,
      Map<String, MovieFacts> catalogue,
      List<Rating> ratings,
      int stride) {
    this.settings = settings;
    this.damping = damping;
    this.catalogue = catalogue;
    this.crowd = new NaiveCrowd(settings.prior(), damping, ratings);
    this.stride = stride;
  }

  int ratings() {
    return crowd.size();
  }

  /** By name, in the order of completion. */
  List<Map<String, Double>> all() {
    List<Map<String, Double>> samples = new ArrayList<>();
    for (String userId : crowd.users()) {
      List<Integer> places = crowd.placesOf(userId, crowd.size());
      List<Integer> inOrder = places.stream().filter(place -> !crowd.isLate(place)).toList();
      for (int first = 0; first + FIVE <= inOrder.size(); first++) {
        int anchor = first == 0 ? -1 : inOrder.get(first - 1);
        int sequence = places.indexOf(anchor) + 1;
        if (first == 0 || Math.floorMod(sequence + userId.hashCode(), stride) == 0) {
          int known = first == 0 ? places.get(0) : anchor + 1;
          samples.add(sample(userId, anchor, known, inOrder.subList(first, first + FIVE)));
        }
      }
    }
    samples.sort(Comparator.comparing(sample -> sample.get("completion")));
    return samples;
  }

  /**
   * @param known before which place everything is known
   * @param outcomes their places
   */
  private Map<String, Double> sample(String userId, int anchor, int known, List<Integer> outcomes) {
    Map<String, Double> sample = new TreeMap<>();
    List<Rating> five = crowd.lastFive(userId, known);
    sample.put("anchor", (double) anchor);
    sample.put("completion", (double) outcomes.get(FIVE - 1));
    sample.put("count", (double) crowd.ratingsOf(userId, known).size());
    sample.put("expected", expected(userId, known));
    sample.put("size", (double) five.size());
    for (int step = 0; step < five.size(); step++) {
      Rating before = five.get(Math.max(0, step - 1));
      step(sample, "step " + step, five.get(step), before, known);
    }
    user(sample, userId, known);
    for (int slot = 0; slot < FIVE; slot++) {
      outcome(sample, "slot " + slot, outcomes.get(slot));
      sample.put("slot " + slot + " feature 4", slot + 1.0);
    }
    return sample;
  }

  private double expected(String userId, int known) {
    List<Rating> five = crowd.lastFive(userId, known);
    List<Rating> ratings = crowd.ratingsOf(userId, known);
    if (ratings.isEmpty()) {
      return settings.prior();
    }
    double sum = sum(ratings) + settings.damping() * settings.prior();
    return settings.dampedShare() * sum / (ratings.size() + settings.damping())
        + (1 - settings.dampedShare()) * sum(five) / five.size();
  }

  private void step(
      Map<String, Double> sample, String name, Rating rating, Rating before, int known) {
    String movieId = rating.movieId();
    double bias = crowd.bias(movieId, known);
    sample.put(name + " feature 0", rating.rating());
    sample.put(name + " feature 1", seconds(before, rating));
    sample.put(name + " feature 2", rating.rating() - (crowd.mean(known) + bias));
    sample.put(name + " feature 3", bias);
    sample.put(name + " feature 4", Math.log1p(crowd.surpluses(movieId, known).size()));
    sample.put(name + " feature 5", year(movieId));
    sample.put(name + " genres", genres(movieId));
  }

  private void user(Map<String, Double> sample, String userId, int known) {
    List<Rating> ratings = crowd.ratingsOf(userId, known);
    List<Rating> five = crowd.lastFive(userId, known);
    List<Double> residuals = crowd.placesOf(userId, known).stream().map(crowd::residual).toList();
    double mean = crowd.mean(known);
    int count = ratings.size();
    boolean isKnown = count > 0;
    double biases = 0;
    for (Rating rating : five) {
      biases += crowd.bias(rating.movieId(), known) / five.size();
    }
    double[] user = {
      Math.log1p(count),
      isKnown ? sum(ratings) / count : mean,
      (sum(ratings) + damping * mean) / (count + damping),
      deviation(ratings),
      isKnown ? sum(five) / five.size() : mean,
      biases,
      recent(residuals, 1, 1) / (count + damping),
      recent(residuals, 0.3, 0.7),
      recent(residuals, 0.1, 0.9),
      isKnown ? seconds(oldest(ratings), five.get(five.size() - 1)) : 0,
      Math.log1p(visit(ratings)),
      five.size()
    };
    for (int i = 0; i < user.length; i++) {
      sample.put("user " + i, user[i]);
    }
  }

  /** The movie is as it was known when the outcome came. */
  private void outcome(Map<String, Double> sample, String name, int place) {
    String movieId = crowd.rating(place).movieId();
    sample.put(name + " bias", crowd.bias(movieId, place));
    sample.put(name + " genres", genres(movieId));
    sample.put(name + " outcome", crowd.rating(place).rating());
    sample.put(name + " feature 0", crowd.bias(movieId, place));
    sample.put(name + " feature 1", Math.log1p(crowd.surpluses(movieId, place).size()));
    sample.put(name + " feature 2", crowd.deviation(movieId, place));
    sample.put(name + " feature 3", year(movieId));
  }

  /** The newest weighs {@code weight}, each older one the share {@code left} of the one after. */
  private static double recent(List<Double> residuals, double weight, double left) {
    double sum = 0;
    for (int i = 0; i < residuals.size(); i++) {
      sum += weight * Math.pow(left, residuals.size() - 1 - i) * residuals.get(i);
    }
    return sum;
  }

  /** How many came since the last one that lies more than an hour behind all before it. */
  private static int visit(List<Rating> ratings) {
    int first = 0;
    for (int i = 1; i < ratings.size(); i++) {
      long ratedAt = ratings.get(i).ratedAt().toEpochMilli();
      boolean paused =
          ratings.subList(0, i).stream()
              .allMatch(before -> ratedAt - before.ratedAt().toEpochMilli() > HOUR);
      first = paused ? i : first;
    }
    return ratings.size() - first;
  }

  private static Rating oldest(List<Rating> ratings) {
    return ratings.stream().min(Comparator.comparing(Rating::ratedAt)).orElseThrow();
  }

  private static double seconds(Rating from, Rating to) {
    long millis = to.ratedAt().toEpochMilli() - from.ratedAt().toEpochMilli();
    return Math.log1p(Math.floor(millis / 1000.0));
  }

  private static double deviation(List<Rating> ratings) {
    double mean = ratings.isEmpty() ? 0 : sum(ratings) / ratings.size();
    double squares =
        ratings.stream().mapToDouble(rating -> Math.pow(rating.rating() - mean, 2)).sum();
    return ratings.isEmpty() ? 0 : Math.sqrt(squares / ratings.size());
  }

  private static double sum(List<Rating> ratings) {
    return ratings.stream().mapToDouble(Rating::rating).sum();
  }

  private double year(String movieId) {
    int year = catalogue.getOrDefault(movieId, MovieFacts.UNKNOWN).year();
    return year == MovieFacts.NO_YEAR ? Double.NaN : year;
  }

  private double genres(String movieId) {
    return catalogue.getOrDefault(movieId, MovieFacts.UNKNOWN).genres();
  }
}
