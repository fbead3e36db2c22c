package io.reelcast.backtest;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.source.RatingSource;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All ratings of a source in the order of their time, equal times in the order of the source. Users
 * and movies are numbered in the order in which they appear. Immutable.
 */
public final class Chronicle {
  private final Columns columns;
  private final List<String> userIds;
  private final List<String> movieIds;
  private final Map<String, Movie> facts;
  private final int size;

  private Chronicle(
      Columns columns,
      List<String> userIds,
      List<String> movieIds,
      Map<String, Movie> facts,
      int size) {
    this.columns = columns;
    this.userIds = userIds;
    this.movieIds = movieIds;
    this.facts = facts;
    this.size = size;
  }

  /** Reads a source to its end. */
  public static Chronicle of(RatingSource source) {
    Numbers users = new Numbers();
    Numbers movies = new Numbers();
    Columns columns = new Columns();
    for (Iterator<Rating> each = source.ratingsFrom(0); each.hasNext(); ) {
      Rating rating = each.next();
      columns.add(
          users.of(rating.userId()),
          movies.of(rating.movieId()),
          rating.rating(),
          rating.ratedAt().toEpochMilli());
    }
    Map<String, Movie> facts = new HashMap<>();
    source.movies().forEach(movie -> facts.put(movie.movieId(), movie));
    return new Chronicle(
        columns,
        List.copyOf(users.names),
        List.copyOf(movies.names),
        Map.copyOf(facts),
        columns.size);
  }

  /** The same without the ratings from a place on. */
  public Chronicle first(int count) {
    if (count < 0 || count > size) {
      throw new IllegalArgumentException("of " + size + " ratings there are no first " + count);
    }
    return new Chronicle(columns, userIds, movieIds, facts, count);
  }

  public int size() {
    return size;
  }

  public int user(int place) {
    return columns.user[checked(place)];
  }

  public int movie(int place) {
    return columns.movie[checked(place)];
  }

  public double rating(int place) {
    return columns.rating[checked(place)];
  }

  /** Milliseconds since 1970 UTC. */
  public long ratedAt(int place) {
    return columns.ratedAt[checked(place)];
  }

  public Rating whole(int place) {
    return new Rating(
        userIds.get(user(place)),
        movieIds.get(movie(place)),
        rating(place),
        Instant.ofEpochMilli(ratedAt(place)));
  }

  /** How many users there are, whether or not they stand among these ratings. */
  public int users() {
    return userIds.size();
  }

  /** How many movies there are that are rated some time. */
  public int movies() {
    return movieIds.size();
  }

  public String userId(int user) {
    return userIds.get(user);
  }

  public String movieId(int movie) {
    return movieIds.get(movie);
  }

  /** What is known of a movie, if anything is. */
  public Optional<Movie> facts(int movie) {
    return Optional.ofNullable(facts.get(movieIds.get(movie)));
  }

  /** All movies of which something is known, by id. */
  public Stream<Movie> catalogue() {
    return facts.values().stream().sorted(Comparator.comparing(Movie::movieId));
  }

  private int checked(int place) {
    if (place >= size) {
      throw new IndexOutOfBoundsException("there are " + size + " ratings, none at " + place);
    }
    return place;
  }

  private static final class Numbers {
    final Map<String, Integer> byName = new HashMap<>();
    final List<String> names = new ArrayList<>();

    int of(String name) {
      Integer known = byName.putIfAbsent(name, names.size());
      if (known != null) {
        return known;
      }
      names.add(name);
      return names.size() - 1;
    }
  }

  private static final class Columns {
    int[] user = new int[1024];
    int[] movie = new int[1024];
    double[] rating = new double[1024];
    long[] ratedAt = new long[1024];
    int size;

    void add(int ofUser, int ofMovie, double given, long millis) {
      if (size == user.length) {
        int more = Math.multiplyExact(2, size);
        user = Arrays.copyOf(user, more);
        movie = Arrays.copyOf(movie, more);
        rating = Arrays.copyOf(rating, more);
        ratedAt = Arrays.copyOf(ratedAt, more);
      }
      user[size] = ofUser;
      movie[size] = ofMovie;
      rating[size] = given;
      ratedAt[size++] = millis;
    }
  }
}
