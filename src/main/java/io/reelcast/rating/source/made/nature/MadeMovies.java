package io.reelcast.rating.source.made.nature;

import io.reelcast.rating.Movie;
import io.reelcast.rating.source.made.draw.MadeRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The made world's movies: what may be known of them, and how good and popular they are. */
public final class MadeMovies {

  private static final int SHORTEST_MINUTES = 75;
  private static final int MEAN_YEARS_OLD = 14;
  private static final int MOST_YEARS_OLD = 90;

  private final MadeGenres genres = new MadeGenres();
  private final List<Movie> movies;
  private final int[] combinations;
  private final double[] qualities;
  private final double[] popularities;

  public MadeMovies(long seed, int count, int latestYear) {
    combinations = new int[count];
    qualities = new double[count];
    popularities = new double[count];
    MadeRandom random = MadeRandom.of(seed, "movies", 0);
    double[] appeals = new double[count];
    for (int movie = 0; movie < count; movie++) {
      double merit = random.gaussian();
      double share = MadeNature.QUALITY_IN_POPULARITY;
      combinations[movie] = genres.drawCombination(random);
      qualities[movie] = MadeNature.QUALITY_DEVIATION * merit;
      appeals[movie] = share * merit + Math.sqrt(1 - share * share) * random.gaussian();
    }
    spreadPopularity(appeals);
    movies = described(seed, latestYear);
  }

  public MadeGenres genres() {
    return genres;
  }

  int count() {
    return qualities.length;
  }

  public List<Movie> all() {
    return movies;
  }

  public String id(int movie) {
    return movies.get(movie).movieId();
  }

  public int combination(int movie) {
    return combinations[movie];
  }

  public double quality(int movie) {
    return qualities[movie];
  }

  public double popularity(int movie) {
    return popularities[movie];
  }

  public int[] ofCombination(int combination) {
    return IntStream.range(0, count())
        .filter(movie -> combinations[movie] == combination)
        .toArray();
  }

  /** Zipf's law over the ranks of appeal. */
  private void spreadPopularity(double[] appeals) {
    int[] ranked =
        IntStream.range(0, appeals.length)
            .boxed()
            .sorted(Comparator.comparingDouble(movie -> -appeals[movie]))
            .mapToInt(Integer::intValue)
            .toArray();
    for (int rank = 0; rank < ranked.length; rank++) {
      popularities[ranked[rank]] =
          StrictMath.pow(rank + MadeNature.ZIPF_OFFSET, -MadeNature.ZIPF_EXPONENT);
    }
  }

  private List<Movie> described(long seed, int latestYear) {
    MadeRandom random = MadeRandom.of(seed, "titles", 0);
    MadeTitles titles = new MadeTitles(random);
    return IntStream.range(0, count())
        .mapToObj(movie -> described(movie, titles.next(), latestYear, random))
        .toList();
  }

  private Movie described(int movie, String title, int latestYear, MadeRandom random) {
    int yearsOld = (int) Math.min(random.exponential(MEAN_YEARS_OLD), MOST_YEARS_OLD);
    int minutes = SHORTEST_MINUTES + random.nextInt(45) + random.nextInt(45);
    return new Movie(
        "m" + (movie + 1),
        title,
        OptionalInt.of(latestYear - yearsOld),
        genres.names(combinations[movie]),
        OptionalInt.of(minutes),
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalDouble.empty());
  }
}
