package io.reelcast.backtest.report;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Windows;
import io.reelcast.backtest.run.Course;
import io.reelcast.backtest.score.Splits;
import io.reelcast.history.UserState;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What kind of past the ratings are, which decides what an error on them means. All are shares.
 *
 * @param sameSecond of a user's consecutive ratings, those that bear one second
 * @param withinMinute those that are at most a minute apart
 * @param oneSession of the users, those who never paused for an hour
 * @param withinHour of all windows, warm ones too, those whose five outcomes came within an hour
 * @param boundary of the windows that are played, those whose first outcome is of a later time than
 *     the anchor
 * @param newcomers those of users who had not rated before the cut
 */
public record DataNature(
    double sameSecond,
    double withinMinute,
    double oneSession,
    double withinHour,
    double boundary,
    double newcomers) {
  private static final long SECOND = 1_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final double MANY = 0.2; // From which share of ties on order means little.

  /** Looks at all ratings, and at the windows that are predicted. */
  public static DataNature of(Course course) {
    Chronicle chronicle = course.chronicle();
    long[] newest = new long[chronicle.users()];
    boolean[] hasPaused = new boolean[chronicle.users()];
    Arrays.fill(newest, Long.MIN_VALUE);
    long pairs = 0;
    long ties = 0;
    long quick = 0;
    for (int place = 0; place < chronicle.size(); place++) {
      int user = chronicle.user(place);
      long at = chronicle.ratedAt(place);
      if (newest[user] != Long.MIN_VALUE) {
        long gap = at - newest[user];
        pairs++;
        ties += gap < SECOND ? 1 : 0;
        quick += gap <= MINUTE ? 1 : 0;
        hasPaused[user] |= gap > HOUR;
      }
      newest[user] = at;
    }
    int paused = 0;
    for (boolean has : hasPaused) {
      paused += has ? 1 : 0;
    }
    Splits splits = course.splits();
    int boundary = 0;
    int newcomers = 0;
    for (int window = 0; window < splits.windows(); window++) {
      boundary += splits.page().partOf(window) == Splits.BOUNDARY ? 1 : 0;
      newcomers += splits.newcomers().partOf(window) == Splits.NEW ? 1 : 0;
    }
    return new DataNature(
        (double) ties / pairs,
        (double) quick / pairs,
        1 - (double) paused / chronicle.users(),
        withinHour(chronicle),
        (double) boundary / splits.windows(),
        (double) newcomers / splits.windows());
  }

  private static double withinHour(Chronicle chronicle) {
    Windows windows = Windows.of(chronicle, 0);
    int[] places = new int[UserState.HORIZON];
    int within = 0;
    int all = 0;
    for (int place = 0; place < chronicle.size(); place++) {
      if (windows.isAnchor(place)) {
        windows.outcomes(place, places);
        long last = chronicle.ratedAt(places[UserState.HORIZON - 1]);
        within += last - chronicle.ratedAt(place) <= HOUR ? 1 : 0;
        all++;
      }
    }
    return (double) within / all;
  }

  /** What belongs beside every figure that is quoted. */
  public String inWords() {
    String shares =
        String.format(
            Locale.ROOT,
            "%.1f %% of a user's consecutive ratings bear the same second, %.1f %% are within a"
                + " minute; %.0f %% of users have one session only; in %.0f %% of all"
                + " windows the five outcomes fall within an hour; %.0f %% of the windows that were"
                + " played begin at a page boundary.",
            100 * sameSecond,
            100 * withinMinute,
            100 * oneSession,
            100 * withinHour,
            100 * boundary);
    return sameSecond < MANY
        ? shares
        : shares
            + " So \"the next five ratings\" is mostly the rest of the page that someone is"
            + " filling in, and order inside a tie is the file's.";
  }

  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("sameSecond", sameSecond);
    map.put("withinMinute", withinMinute);
    map.put("oneSession", oneSession);
    map.put("allWindowsWithinHour", withinHour);
    map.put("windowsAtPageBoundary", boundary);
    map.put("windowsOfNewUsers", newcomers);
    return map;
  }
}
