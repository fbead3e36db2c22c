package io.reelcast.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * What an audit found, over one partition or several.
 *
 * <p>Not for several threads.
 */
public final class AuditReport {
  private static final int LISTED = 20;

  private final long[] counts = new long[Count.values().length];
  private final List<String> differences = new ArrayList<>();

  /** What is counted, in the order of the report. */
  public enum Count {
    RATINGS("ratings", "records on the ratings topic"),
    REJECTED("rejected", "of them no ratings, as the check says again"),
    REPEATED("repeated", "of them repeats, which cause no prediction"),
    IDENTICAL("identical", "predictions that agree to the last bit"),
    DIFFERING("differing", "predictions that do not"),
    MISSING("missing", "ratings that were taken in without a prediction"),
    TWICE("twice", "predictions of a rating that already had one"),
    OUT_OF_REACH("outOfReach", "predictions whose ratings, or ratings whose predictions, are gone"),
    WAITING("waiting", "ratings that the stream has not come to yet");

    private final String title;
    private final String meaning;

    Count(String title, String meaning) {
      this.title = title;
      this.meaning = meaning;
    }

    public String title() {
      return title;
    }

    public String meaning() {
      return meaning;
    }
  }

  void count(Count what) {
    counts[what.ordinal()]++;
  }

  void differs(Count what, String difference) {
    count(what);
    if (differences.size() < LISTED) {
      differences.add(difference);
    }
  }

  public long of(Count what) {
    return counts[what.ordinal()];
  }

  /** The first differences, in words. */
  public List<String> differences() {
    return List.copyOf(differences);
  }

  /** Whether every prediction within reach is there once and agrees. */
  public boolean isClean() {
    return of(Count.DIFFERING) + of(Count.MISSING) + of(Count.TWICE) == 0;
  }
}
