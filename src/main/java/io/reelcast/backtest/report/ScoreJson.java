package io.reelcast.backtest.report;

import io.reelcast.backtest.score.IntervalScore;
import io.reelcast.backtest.score.Split;
import io.reelcast.backtest.score.Splits;
import io.reelcast.backtest.score.Sums;
import io.reelcast.backtest.score.TaskScore;
import io.reelcast.backtest.score.ValueBins;
import io.reelcast.history.UserState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Scores as JSON. */
final class ScoreJson {
  private ScoreJson() {}

  /** The three figures that every report has. */
  static Map<String, Object> brief(TaskScore score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rmse", score.rmse());
    json.put("mae", score.mae());
    json.put("byHorizon", list(UserState.HORIZON, score.horizons()::rmse));
    return json;
  }

  /**
   * All of it.
   *
   * @param runs how many were summed
   */
  static Map<String, Object> full(TaskScore score, Splits splits, int runs) {
    Map<String, Object> json = brief(score);
    json.put("meanOfUsers", score.users().meanOfParts());
    Map<String, Object> slices = new LinkedHashMap<>();
    for (Split split : splits.shown()) {
      slices.put(split.name(), slices(split, score.by(split), runs));
    }
    json.put("slices", slices);
    json.put("values", values(score.values(), runs));
    json.put("userSquares", userSquares(score.users(), runs));
    return json;
  }

  static Map<String, Object> intervals(IntervalScore score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("meant", score.meant());
    json.put("held", list(UserState.HORIZON, score::held));
    json.put("width", list(UserState.HORIZON, score::width));
    return json;
  }

  private static List<Map<String, Object>> slices(Split split, Sums sums, int runs) {
    List<Map<String, Object>> slices = new ArrayList<>();
    for (int part = 0; part < sums.parts(); part++) {
      if (sums.count(part) > 0) {
        Map<String, Object> slice = new LinkedHashMap<>();
        slice.put("part", split.parts().get(part));
        slice.put("outputs", sums.count(part) / runs);
        slice.put("rmse", sums.rmse(part));
        slice.put("mae", sums.mae(part));
        slices.add(slice);
      }
    }
    return slices;
  }

  private static List<Map<String, Object>> values(ValueBins bins, int runs) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (int bin = 0; bin < ValueBins.BINS; bin++) {
      if (bins.count(bin) > 0) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("said", bins.said(bin));
        value.put("came", bins.came(bin));
        value.put("outputs", (double) bins.count(bin) / runs);
        values.add(value);
      }
    }
    return values;
  }

  /** In the order of the users who were predicted for. */
  private static List<Double> userSquares(Sums users, int runs) {
    List<Double> squares = new ArrayList<>();
    for (int user = 0; user < users.parts(); user++) {
      if (users.count(user) > 0) {
        squares.add(users.squares(user) / runs);
      }
    }
    return squares;
  }

  private static List<Double> list(int size, IntToDoubleFunction value) {
    return IntStream.range(0, size).mapToDouble(value).boxed().toList();
  }
}
