package io.reelcast.model.factor;

import io.reelcast.history.past.Basis;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Taste;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The factors of all movies, from which a user's rating is expected to be the mean, the movie's own
 * surplus, and the product of its factors with the user's taste. Immutable.
 */
public final class Factors implements Basis {
  /** Those of a release without any. */
  public static final Factors NONE = new Factors(0, 1, List.of(), List.of());

  private static final float[] NOTHING = new float[0];

  private final double mean;
  private final float decay;
  private final List<Float> prior;
  private final List<MovieVector> all;
  private final List<MovieVector> newcomers;
  private final Fadings fadings;
  private final Map<Long, Float> leftOfEach; // by generation
  private final Map<Long, MovieVector> byKey;
  private final MovieVector unknown;
  private final int size;
  private final long origin;
  private final long generation;

  /**
   * @param mean of all ratings
   * @param decay what is left of a user's evidence when one more rating has come
   * @param prior by which each factor of a taste is held near zero, in ratings
   */
  public Factors(double mean, double decay, List<Float> prior, List<MovieVector> all) {
    this(mean, decay, prior, all, List.of(), Fadings.NONE);
  }

  private Factors(
      double mean,
      double decay,
      List<Float> prior,
      List<MovieVector> all,
      List<MovieVector> newcomers,
      Fadings fadings) {
    this.mean = mean;
    this.decay = (float) decay;
    this.prior = List.copyOf(prior);
    this.all = List.copyOf(all);
    this.newcomers = List.copyOf(newcomers);
    this.fadings = fadings;
    requireSound();
    this.byKey = new HashMap<>(all.size() * 2);
    this.size = prior.size();
    this.unknown = new MovieVector("", 0, new float[Math.max(0, size - 1)]);
    if (size > Taste.MOST_FACTORS) {
      throw new IllegalArgumentException(size + " factors: expected at most " + Taste.MOST_FACTORS);
    }
    this.origin = prior.isEmpty() ? 0 : hashed();
    this.generation = fadings.generation(origin);
    this.leftOfEach = fadings.leftOfEach(origin);
    take(all);
    take(newcomers);
  }

  private void take(List<MovieVector> movies) {
    for (MovieVector movie : movies) {
      if (movie.size() != prior.size()) {
        throw new IllegalArgumentException(
            "movie %s has %d factors, not %d"
                .formatted(movie.movieId(), movie.size(), prior.size()));
      }
      byKey.put(MovieKey.of(movie.movieId()), movie);
    }
  }

  /** Of others the normal equations of a taste would have no solution. */
  private void requireSound() {
    boolean isSound = Double.isFinite(mean) && decay > 0 && decay <= 1;
    for (float weight : prior) {
      isSound &= weight > 0 && Float.isFinite(weight);
    }
    if (!isSound) {
      throw new IllegalArgumentException(
          "no factors: their mean is %s, the decay %s, the prior %s".formatted(mean, decay, prior));
    }
  }

  private long hashed() {
    long hash = MovieVector.mixed(Float.floatToIntBits(decay), Double.doubleToLongBits(mean));
    for (float weight : prior) {
      hash = MovieVector.mixed(hash, Float.floatToIntBits(weight));
    }
    for (MovieVector movie : all) {
      hash = MovieVector.mixed(hash, movie.bits());
    }
    return hash == 0 ? 1 : hash; // 0 is that of no basis.
  }

  /**
   * The same with movies that nobody had rated when these were learnt, in place of any such before.
   * The basis stays: tastes go on as they were told.
   */
  public Factors with(List<MovieVector> others) {
    return new Factors(mean, decay, prior, all, others, fadings);
  }

  /**
   * The same, and of every taste that was told until now only a part still counts.
   *
   * @param left that part, above 0
   */
  public Factors faded(double left) {
    return size == 0 ? this : with(fadings.with((float) left));
  }

  /** The same once tastes have faded so, one time after the other. */
  public Factors withFadings(List<Float> lefts) {
    return with(new Fadings(lefts));
  }

  private Factors with(Fadings others) {
    return new Factors(mean, decay, prior, all, newcomers, others);
  }

  /** What was left of tastes each time that they faded. */
  public List<Float> fadings() {
    return fadings.lefts();
  }

  /** Names the factors, however often tastes have faded. */
  public long origin() {
    return origin;
  }

  @Override
  public float left(long earlier) {
    return leftOfEach.getOrDefault(earlier, 0f);
  }

  @Override
  public long generation() {
    return generation;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public float decay() {
    return decay;
  }

  @Override
  public float expected(long movieKey) {
    return expected(movie(movieKey));
  }

  /** What a movie is expected to be given by anybody. */
  public float expected(MovieVector movie) {
    return (float) (mean + movie.surplus());
  }

  @Override
  public float[] vector(long movieKey) {
    return size == 0 ? NOTHING : movie(movieKey).vector();
  }

  /** One movie; of one that is not known, what holds for all. */
  public MovieVector movie(long movieKey) {
    return byKey.getOrDefault(movieKey, unknown);
  }

  public double mean() {
    return mean;
  }

  public List<Float> prior() {
    return prior;
  }

  float prior(int factor) {
    return prior.get(factor);
  }

  /** All movies that factors were learnt of. */
  public List<MovieVector> all() {
    return all;
  }

  /** Movies that came later. */
  public List<MovieVector> newcomers() {
    return newcomers;
  }
}
