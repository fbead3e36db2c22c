package io.reelcast.cli.backtest;

import io.reelcast.backtest.stored.Comparison;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two results, held against each other. */
final class ComparedRuns {
  private static final String METHOD =
      "difference of the root mean squared errors, first less second, on the same windows; 95 %"
          + " interval by the delta method, clustered by user";

  private ComparedRuns() {}

  static int tell(Path first, Path second, List<String> names, Console console) {
    List<Comparison> comparisons = Comparison.of(first, second, names);
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("first", first.toString());
      json.put("second", second.toString());
      json.put("method", METHOD);
      json.put("comparisons", comparisons.stream().map(ComparedRuns::json).toList());
      console.json(json);
    } else {
      console.line(METHOD);
      comparisons.forEach(comparison -> console.line(comparison.inWords()));
    }
    return Verb.DONE;
  }

  private static Map<String, Object> json(Comparison comparison) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("task", comparison.task().word());
    json.put("first", comparison.first());
    json.put("second", comparison.second());
    json.put("difference", comparison.difference().difference());
    if (comparison.difference().users() > 1) {
      json.put("low", comparison.difference().low());
      json.put("high", comparison.difference().high());
    }
    json.put("users", comparison.difference().users());
    json.put("isMoreThanNoise", comparison.difference().isMoreThanNoise());
    json.put("inWords", comparison.inWords());
    return json;
  }
}
