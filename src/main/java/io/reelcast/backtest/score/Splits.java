package io.reelcast.backtest.score;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Windows;
import io.reelcast.history.UserState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ways in which reports part the windows.
 *
 * @param page whether the next rating bears a later time than the anchor, or the same
 * @param newcomers whether the user has rated before the first place that may be an anchor
 * @param experience how many ratings the user has given
 * @param time stretches with equally many windows, named by the time of their first anchor
 * @param users one part each, whether or not it has windows
 * @param windows how many there are
 */
public record Splits(
    Split page, Split newcomers, Split experience, Split time, Split users, int windows) {
  /** The part of windows that begin where a page of ratings ends. */
  public static final int BOUNDARY = 0;

  /** The part of windows of users who had not rated before. */
  public static final int NEW = 0;

  private static final int STRETCHES = 40;
  private static final int[] EXPERIENCES = {5, 10, 20, 50, 100, 200}; // The least of each part.

  /**
   * @param first the first place that may be an anchor
   */
  public static Splits of(Chronicle chronicle, Windows windows, int first) {
    int[] anchors =
        IntStream.range(first, chronicle.size()).filter(place -> windows.isAnchor(place)).toArray();
    boolean[] isKnown = new boolean[chronicle.users()];
    for (int place = 0; place < first; place++) {
      isKnown[chronicle.user(place)] = true;
    }
    int[] page = new int[anchors.length];
    int[] newcomer = new int[anchors.length];
    int[] experience = new int[anchors.length];
    int[] user = new int[anchors.length];
    int[] places = new int[UserState.HORIZON];
    for (int window = 0; window < anchors.length; window++) {
      int anchor = anchors[window];
      windows.outcomes(anchor, places);
      boolean isBoundary = chronicle.ratedAt(places[0]) > chronicle.ratedAt(anchor);
      page[window] = isBoundary ? BOUNDARY : 1 - BOUNDARY;
      user[window] = chronicle.user(anchor);
      newcomer[window] = isKnown[user[window]] ? 1 - NEW : NEW;
      experience[window] = experienceOf(windows.sequence(anchor));
    }
    return new Splits(
        new Split("page", List.of("boundary", "same"), page),
        new Split("users", List.of("new", "known"), newcomer),
        new Split("ratingsGiven", experiences(), experience),
        time(chronicle, anchors),
        new Split(
            "user",
            IntStream.range(0, chronicle.users()).mapToObj(chronicle::userId).toList(),
            user),
        anchors.length);
  }

  /** All but the users. */
  public List<Split> shown() {
    return List.of(page, newcomers, experience, time);
  }

  List<Split> all() {
    return List.of(page, newcomers, experience, time, users);
  }

  private static Split time(Chronicle chronicle, int[] anchors) {
    int stretches = Math.min(STRETCHES, anchors.length);
    List<String> starts = new ArrayList<>();
    int[] stretchOf = new int[anchors.length];
    for (int window = 0; window < anchors.length; window++) {
      stretchOf[window] = (int) ((long) window * stretches / anchors.length);
      if (starts.size() == stretchOf[window]) {
        starts.add(Instant.ofEpochMilli(chronicle.ratedAt(anchors[window])).toString());
      }
    }
    return new Split("time", starts, stretchOf);
  }

  private static int experienceOf(int ratings) {
    int found = Arrays.binarySearch(EXPERIENCES, ratings);
    return found >= 0 ? found : -found - 2;
  }

  private static List<String> experiences() {
    int last = EXPERIENCES.length - 1;
    List<String> names = new ArrayList<>();
    for (int part = 0; part < last; part++) {
      names.add(EXPERIENCES[part] + "-" + (EXPERIENCES[part + 1] - 1));
    }
    names.add(EXPERIENCES[last] + "+");
    return names;
  }
}
