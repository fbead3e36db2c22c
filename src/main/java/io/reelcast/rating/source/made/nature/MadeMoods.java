package io.reelcast.rating.source.made.nature;

import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.draw.WeightedDraw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which movies each mood draws; a mood is a genre. */
public final class MadeMoods {

  private final MadeMovies movies;
  private final MadeGenres genres;
  private final List<int[]> moviesOfMood = new ArrayList<>();
  private final List<WeightedDraw> popularityInMood = new ArrayList<>();

  /** Both by mood; popularity is summed over movies. */
  private final double[] popularities;

  private final double[][] popularitiesOfCombinations;

  public MadeMoods(MadeMovies movies) {
    this.movies = movies;
    this.genres = movies.genres();
    this.popularities = new double[genres.count()];
    this.popularitiesOfCombinations = new double[genres.count()][genres.combinations()];
    for (int mood = 0; mood < genres.count(); mood++) {
      int[] found = moviesIn(mood);
      moviesOfMood.add(found);
      popularityInMood.add(
          new WeightedDraw(Arrays.stream(found).mapToDouble(movies::popularity).toArray()));
      for (int movie : found) {
        popularities[mood] += movies.popularity(movie);
        popularitiesOfCombinations[mood][movies.combination(movie)] += movies.popularity(movie);
      }
    }
  }

  public MadeMovies movies() {
    return movies;
  }

  public int count() {
    return popularities.length;
  }

  /** How a user with these tastes comes into moods. */
  public WeightedDraw preference(float[] tastes) {
    double[] weights = new double[count()];
    for (int mood = 0; mood < weights.length; mood++) {
      boolean hasMovies = popularities[mood] > 0;
      weights[mood] = hasMovies ? StrictMath.exp(MadeNature.TASTE_DRAW * tastes[mood]) : 0;
    }
    return new WeightedDraw(weights);
  }

  public int drawMovie(int mood, MadeRandom random) {
    return moviesOfMood.get(mood)[popularityInMood.get(mood).draw(random)];
  }

  /** How probable this combination is among the movies that the mood draws. */
  public double shareOfCombination(int combination, int mood) {
    double popularity = popularitiesOfCombinations[mood][combination];
    return popularity > 0 ? popularity / popularities[mood] : 0;
  }

  /** How probable this movie is among those that the mood draws. */
  public double shareOfMovie(int movie, int mood) {
    boolean fits = genres.contains(movies.combination(movie), mood);
    return fits ? movies.popularity(movie) / popularities[mood] : 0;
  }

  private int[] moviesIn(int mood) {
    return IntStream.range(0, movies.count())
        .filter(movie -> genres.contains(movies.combination(movie), mood))
        .toArray();
  }
}
