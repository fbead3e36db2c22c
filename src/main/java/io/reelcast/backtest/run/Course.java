package io.reelcast.backtest.run;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.Windows;
import io.reelcast.backtest.score.Splits;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.setting.InvalidSetting;

/**
 * What all contestants of a backtest run over.
 *
 * @param data the fingerprint of the ratings
 * @param warm the share of the ratings, the oldest, that is not predicted
 * @param cut the first place that may be an anchor
 * @param splits of the windows that are predicted
 * @param lowest the lowest rating that occurs
 * @param highest the highest one
 */
public record Course(
    String data,
    Chronicle chronicle,
    double warm,
    int cut,
    Windows windows,
    Splits splits,
    double lowest,
    double highest) {

  /** Reads all ratings. */
  public static Course of(RatingSource source, double warm) {
    if (!(warm >= 0 && warm < 1)) {
      throw new InvalidSetting(
          "--warm is " + warm + ": expected a share such as 0.8, or 0 for from zero");
    }
    Course course = behind(source, warm);
    if (course.splits().windows() == 0) {
      throw new InvalidSetting(
          "of "
              + course.chronicle().size()
              + " ratings none behind the first "
              + course.cut()
              + " is a user's fifth or a later one and has five more of his behind it: there is"
              + " nothing to predict; give more ratings or a smaller --warm");
    }
    return course;
  }

  /** The same, where there may be nothing to predict. */
  public static Course behind(RatingSource source, double warm) {
    Chronicle chronicle = Chronicle.of(source);
    int cut = (int) Math.floor(warm * chronicle.size());
    Windows windows = Windows.of(chronicle, cut);
    Splits splits = Splits.of(chronicle, windows, cut);
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < chronicle.size(); place++) {
      lowest = Math.min(lowest, chronicle.rating(place));
      highest = Math.max(highest, chronicle.rating(place));
    }
    return new Course(source.fingerprint(), chronicle, warm, cut, windows, splits, lowest, highest);
  }

  /** What a contestant knows that plays it. */
  public Ground ground(int seed) {
    return new Ground(
        chronicle.first(cut), chronicle.users(), chronicle.movies(), lowest, highest, seed);
  }
}
