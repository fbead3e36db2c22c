package io.reelcast.rating.source.made;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How ratings show users' tastes: by the genres they like and by those they choose. */
final class GenreHabits {
  private static final int FEWEST_OF_A_USER = 100;
  private static final int FEWEST_OF_A_GENRE = 10;

  private final Map<String, List<String>> genres;
  private final Map<String, Sum> ofMovies = new HashMap<>();
  private final Map<String, Sum> ofUsers = new HashMap<>();
  private final Map<String, Sum> ofGenres = new HashMap<>();
  private final Map<Pair, Sum> ofPairs = new HashMap<>();

  /** A user and a genre. */
  record Pair(String userId, String genre) {}

  GenreHabits(MadeWorld world, List<Rating> ratings) {
    genres = world.movies().collect(Collectors.toMap(Movie::movieId, Movie::genres));
    for (Rating rating : ratings) {
      sum(ofMovies, rating.movieId()).add(rating.rating());
    }
    for (Rating rating : ratings) {
      double surplus = rating.rating() - sum(ofMovies, rating.movieId()).mean();
      sum(ofUsers, rating.userId()).add(surplus);
      for (String genre : genres.getOrDefault(rating.movieId(), List.of())) {
        sum(ofGenres, genre).add(surplus);
        sum(ofPairs, new Pair(rating.userId(), genre)).add(surplus);
      }
    }
  }

  /** How much better than his others a user rates movies of a genre, beyond what all rate them. */
  Map<Pair, Double> likings() {
    Map<Pair, Double> likings = new HashMap<>();
    ofPairs.forEach(
        (pair, sum) -> {
          if (sum.count >= FEWEST_OF_A_GENRE) {
            likings.put(pair, sum.mean() - sum(ofUsers, pair.userId()).mean());
          }
        });
    return likings;
  }

  /** How many times as often a user rates a genre as all do, of users with ratings enough. */
  Map<Pair, Double> choices() {
    double ratings = ofUsers.values().stream().mapToInt(sum -> sum.count).sum();
    Map<Pair, Double> choices = new HashMap<>();
    ofUsers.forEach(
        (userId, ofUser) -> {
          if (ofUser.count >= FEWEST_OF_A_USER) {
            ofGenres.forEach(
                (genre, ofGenre) -> {
                  Pair pair = new Pair(userId, genre);
                  double share = (double) sum(ofPairs, pair).count / ofUser.count;
                  choices.put(pair, share * ratings / ofGenre.count);
                });
          }
        });
    return choices;
  }

  private static <K> Sum sum(Map<K, Sum> sums, K key) {
    return sums.computeIfAbsent(key, first -> new Sum());
  }

  private static final class Sum {
    private int count;
    private double sum;

    private void add(double value) {
      count++;
      sum += value;
    }

    private double mean() {
      return sum / count;
    }
  }
}
