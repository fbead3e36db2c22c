package io.reelcast.history.past;

/**
 * A movie id as a number of fixed size, so that a past of long ids is as small as one of short
 * ones. Of a million movies, two share a key once in thirty million times.
 */
public final class MovieKey {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private MovieKey() {}

  /** The 64-bit FNV-1a hash of the id's characters, its bits mixed once more. */
  public static long of(String movieId) {
    long hash = OFFSET;
    for (int i = 0; i < movieId.length(); i++) {
      hash = (hash ^ movieId.charAt(i)) * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
    return hash ^ (hash >>> 32);
  }
}
