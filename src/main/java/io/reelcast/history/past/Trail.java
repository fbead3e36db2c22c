package io.reelcast.history.past;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The movies that a user rated last, each once, and what he gave; immutable. */
public final class Trail {
  /** How many are kept. */
  public static final int LENGTH = 50;

  /** That of a user without ratings. */
  public static final Trail NONE = new Trail(new long[0], new float[0]);

  private final long[] keys; // the oldest first
  private final float[] ratings;

  private Trail(long[] keys, float[] ratings) {
    this.keys = keys;
    this.ratings = ratings;
  }

  /**
   * One that was kept.
   *
   * @param keys of the movies, the oldest first
   */
  public static Trail of(long[] keys, float[] ratings) {
    if (keys.length != ratings.length || keys.length > LENGTH) {
      throw new IllegalArgumentException(
          "no trail: %d movies, %d ratings".formatted(keys.length, ratings.length));
    }
    return new Trail(keys.clone(), ratings.clone());
  }

  /** Once a movie is rated; what was given it before is forgotten, or else the oldest. */
  Trail with(long movieKey, double rating) {
    int gone = indexOf(movieKey);
    if (gone == keys.length && keys.length == LENGTH) {
      gone = 0;
    }
    int kept = gone < keys.length ? keys.length - 1 : keys.length;
    long[] moreKeys = Arrays.copyOf(keys, kept + 1);
    float[] moreRatings = Arrays.copyOf(ratings, kept + 1);
    System.arraycopy(keys, keys.length - kept + gone, moreKeys, gone, kept - gone);
    System.arraycopy(ratings, keys.length - kept + gone, moreRatings, gone, kept - gone);
    moreKeys[kept] = movieKey;
    moreRatings[kept] = (float) rating;
    return new Trail(moreKeys, moreRatings);
  }

  /** The keys of the newest so many movies, the newest first. */
  public List<Long> newest(int most) {
    return IntStream.range(0, Math.min(most, keys.length)).mapToObj(this::key).toList();
  }

  /** Before the newest so many ratings, as far as it is still known. */
  public Trail withoutNewest(int ratings) {
    int left = Math.max(0, keys.length - ratings);
    return new Trail(Arrays.copyOf(keys, left), Arrays.copyOf(this.ratings, left));
  }

  /** Where a movie lies, or else behind all of them. */
  private int indexOf(long movieKey) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] == movieKey) {
        return i;
      }
    }
    return keys.length;
  }

  public int size() {
    return keys.length;
  }

  /** The movie that was rated so many ratings before the newest. */
  public long key(int before) {
    return keys[keys.length - 1 - before];
  }

  /** What it was given. */
  public float rating(int before) {
    return ratings[ratings.length - 1 - before];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Trail trail
        && Arrays.equals(keys, trail.keys)
        && Arrays.equals(ratings, trail.ratings);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(keys);
  }

  @Override
  public String toString() {
    return "trail of " + keys.length + " movies";
  }
}
