package io.reelcast.training.factor;

/**
 * How factors are learnt. A damping draws towards zero, as much as that many ratings that say so.
 *
 * @param width how many numbers a user has: his bias and his share of each factor; a movie has as
 *     many
 * @param userBiasDamping of a user's bias
 * @param userDamping of a user's other numbers
 * @param movieBiasDamping of a movie's bias
 * @param movieDamping of a movie's factors
 * @param sweeps how often all users and then all movies are solved
 * @param seed of the movies' first factors
 */
public record FactorSettings(
    int width,
    double userBiasDamping,
    double userDamping,
    double movieBiasDamping,
    double movieDamping,
    int sweeps,
    int seed) {
  public FactorSettings {
    require(width >= 1 && width <= 256, "factor.width", width, "1 to 256");
    requireDamping("factor.user-bias-damping", userBiasDamping);
    requireDamping("factor.user-damping", userDamping);
    requireDamping("factor.movie-bias-damping", movieBiasDamping);
    requireDamping("factor.movie-damping", movieDamping);
    require(sweeps >= 1 && sweeps <= 1000, "factor.sweeps", sweeps, "1 to 1000");
  }

  /** What did well on MovieLens 1M. */
  public static FactorSettings standard(int seed) {
    return new FactorSettings(12, 3, 4, 3, 8, 10, seed);
  }

  FactorSettings withWidth(int other) {
    return new FactorSettings(
        other, userBiasDamping, userDamping, movieBiasDamping, movieDamping, sweeps, seed);
  }

  private static void requireDamping(String name, double value) {
    require(value > 0 && value <= 1e6, name, value, "more than 0, at most 1000000");
  }

  private static void require(boolean holds, String name, Number value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }
}
