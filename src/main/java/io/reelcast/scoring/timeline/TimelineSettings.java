package io.reelcast.scoring.timeline;

import java.time.Duration;

/**
 * How far back a timeline remembers, and how finely.
 *
 * @param fine the newest time, in short moments
 * @param coarse a longer time, in longer moments
 */
public record TimelineSettings(Span fine, Span coarse) {
  /** An hour in moments of five seconds, seven days in moments of five minutes. */
  public static final TimelineSettings DEFAULTS =
      new TimelineSettings(
          new Span(Duration.ofSeconds(5), Duration.ofHours(1)),
          new Span(Duration.ofMinutes(5), Duration.ofDays(7)));

  // A moment in which something happened takes about a kilobyte.
  private static final long MOST_MOMENTS = 100_000;

  /**
   * A time that is remembered.
   *
   * @param moment how long each of its moments is
   * @param kept how far back they reach, the one that goes on included
   */
  public record Span(Duration moment, Duration kept) {
    public Span {
      if (moment.toMillis() < 1 || !moment.equals(Duration.ofMillis(moment.toMillis()))) {
        throw new IllegalArgumentException(
            "a moment is " + moment + " long: expected whole milliseconds, 1 or more");
      }
      boolean isWhole = kept.toMillis() > 0 && kept.toMillis() % moment.toMillis() == 0;
      if (!isWhole || kept.toMillis() / moment.toMillis() > MOST_MOMENTS) {
        throw new IllegalArgumentException(
            "moments of "
                + moment
                + " are kept for "
                + kept
                + ": expected 1 to "
                + MOST_MOMENTS
                + " whole moments");
      }
    }

    int moments() {
      return Math.toIntExact(kept.toMillis() / moment.toMillis());
    }

    /** Whether it can answer for so long, in steps of such a length. */
    boolean holds(Duration last, Duration step) {
      return last.compareTo(kept) <= 0 && step.toMillis() % moment.toMillis() == 0;
    }
  }

  public TimelineSettings {
    if (fine.moment().compareTo(coarse.moment()) >= 0
        || fine.kept().compareTo(coarse.kept()) >= 0) {
      throw new IllegalArgumentException(
          "fine moments are "
              + fine
              + " and coarse ones "
              + coarse
              + ": expected the fine ones to be shorter, and kept for a shorter time");
    }
  }
}
