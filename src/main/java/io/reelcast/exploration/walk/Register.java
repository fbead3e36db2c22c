package io.reelcast.exploration.walk;

import io.reelcast.rating.Movie;
import io.reelcast.rating.User;
import io.reelcast.rating.source.RatingSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Users and movies by number: first those that the source lists, in its order, and then those that
 * only ratings name, as they come.
 */
public final class Register {
  private final Map<String, Integer> userNumbers = new HashMap<>();
  private final Map<String, Integer> movieNumbers = new HashMap<>();
  private final List<String> movieIds = new ArrayList<>();
  private final List<User> users;
  private final List<Movie> movies;

  public Register(RatingSource source) {
    this.users = distinct(source.users().toList(), User::userId, userNumbers);
    this.movies = distinct(source.movies().toList(), Movie::movieId, movieNumbers);
    movies.forEach(movie -> movieIds.add(movie.movieId()));
  }

  /** What is known of users; the first has number 0. */
  public List<User> users() {
    return users;
  }

  /** What is known of movies; the first has number 0. */
  public List<Movie> movies() {
    return movies;
  }

  /** What is known of a movie, if anything is. */
  public Optional<Movie> movie(int number) {
    return number < movies.size() ? Optional.of(movies.get(number)) : Optional.empty();
  }

  /** A movie's title, or its id where no title is known. */
  public String title(int number) {
    return movie(number).map(Movie::title).orElseGet(() -> movieIds.get(number));
  }

  public String movieId(int number) {
    return movieIds.get(number);
  }

  int user(String userId) {
    return userNumbers.computeIfAbsent(userId, id -> userNumbers.size());
  }

  int movie(String movieId) {
    Integer known = movieNumbers.putIfAbsent(movieId, movieIds.size());
    if (known != null) {
      return known;
    }
    movieIds.add(movieId);
    return movieIds.size() - 1;
  }

  private static <T> List<T> distinct(
      List<T> listed, Function<T, String> id, Map<String, Integer> numbers) {
    List<T> distinct = new ArrayList<>();
    for (T one : listed) {
      if (numbers.putIfAbsent(id.apply(one), distinct.size()) == null) {
        distinct.add(one);
      }
    }
    return List.copyOf(distinct);
  }
}
