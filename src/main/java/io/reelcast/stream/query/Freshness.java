package io.reelcast.stream.query;

/**
 * How old an answer may be.
 *
 * @param source who keeps what it tells
 * @param behind of the active one, how many ratings of the partition it has not taken in and
 *     committed; of a copy, how many changes it lacks; {@link #UNKNOWN} where that is not known
 * @param ageMillis for how long the answer may have been out of date, at most; {@link #UNKNOWN}
 *     where that is not known
 */
public record Freshness(Source source, long behind, long ageMillis) {
  /** Of what is not known. */
  public static final long UNKNOWN = -1;

  /** Who keeps it. */
  public enum Source {
    /** The one that takes in the user's ratings. */
    ACTIVE,
    /** A copy that follows it. */
    STANDBY
  }

  /** Whether it can tell that something is not there. */
  public boolean canTellWhatIsNotThere() {
    return source == Source.ACTIVE ? behind != UNKNOWN : behind == 0;
  }
}
