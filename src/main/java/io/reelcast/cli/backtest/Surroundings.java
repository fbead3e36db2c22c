package io.reelcast.cli.backtest;

import io.reelcast.backtest.report.Circumstances;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Version;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What contestants may depend on beside the data. */
final class Surroundings {
  private static final List<String> ROOMS =
      List.of("model.", "network.", "factor.", "release.", "training.", "rating.");

  private Surroundings() {}

  static Circumstances circumstances(CommonOptions options, int threads) {
    Map<String, String> settings =
        options.layered().entrySet().stream()
            .filter(entry -> ROOMS.stream().anyMatch(entry.getKey()::startsWith))
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, entry -> String.valueOf(entry.getValue().unwrapped())));
    return new Circumstances(Version.NUMBER, threads, settings);
  }
}
