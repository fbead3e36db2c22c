package io.reelcast.history.past;

/**
 * What is kept of a user's ratings beyond the last five.
 *
 * @param trail the movies that he rated last
 * @param taste what all his ratings say, told in the basis of the release that saw the newest
 */
public record Past(Trail trail, Taste taste) {
  /** That of a user without ratings. */
  public static final Past NONE = new Past(Trail.NONE, Taste.NONE);

  /**
   * Once a rating is taken in.
   *
   * @param isLate it is older than the newest: it adds to the taste, and the trail goes on without
   *     it
   */
  public Past after(String movieId, double rating, boolean isLate, Basis basis) {
    long movieKey = MovieKey.of(movieId);
    Trail longer = isLate ? trail : trail.with(movieKey, rating);
    return new Past(longer, tasteIn(basis).with(movieKey, rating, basis));
  }

  /**
   * The taste as told in a basis: as much of it as still counts there, or, of one that was told of
   * other factors, what the trail still knows.
   */
  public Taste tasteIn(Basis basis) {
    if (taste.generation() == basis.generation()) {
      return taste;
    }
    float left = basis.left(taste.generation());
    if (left > 0) {
      return taste.faded(left, basis.generation());
    }
    Taste told = Taste.unknownIn(basis);
    for (int before = trail.size() - 1; before >= 0; before--) {
      told = told.with(trail.key(before), trail.rating(before), basis);
    }
    return told;
  }
}
