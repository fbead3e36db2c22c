package io.reelcast.rating.source.movielens.spill;

import java.nio.file.Path;

/**
 * How much of a data set is held in memory, and where it goes beyond that.
 *
 * @param ratingsInMemory the most ratings that are held, at about forty bytes each while they are
 *     sorted
 * @param directory of the temporary file, which takes sixteen bytes a rating
 */
public record SpillSettings(int ratingsInMemory, Path directory) {

  private static final int RATINGS_IN_MEMORY = 4_000_000;

  public SpillSettings {
    if (ratingsInMemory < 1) {
      throw new IllegalArgumentException(
          "the ratings held in memory are " + ratingsInMemory + ": expected 1 or more");
    }
  }

  /** Four million ratings, and the JVM's directory for temporary files. */
  public static SpillSettings standard() {
    return new SpillSettings(RATINGS_IN_MEMORY, Path.of(System.getProperty("java.io.tmpdir")));
  }
}
