package io.reelcast.cli.backtest;

import io.reelcast.Settings;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.Contestants;
import io.reelcast.backtest.contestant.network.Networks;
import io.reelcast.backtest.contestant.network.Workshop;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.training.warm.TrainingWatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who could take part, and who does. */
final class Entrants {
  private final Contestants known;
  private final List<ContestantMaker> ablated;

  /**
   * @param watch looks on while networks are trained
   */
  Entrants(CommonOptions options, TrainingWatch watch) {
    Settings settings = options.settings();
    Workshop workshop =
        new Workshop(
            Version.NUMBER,
            options.workDirectory().resolve("backtest"),
            settings.refreshEvery(),
            watch);
    this.known =
        Contestants.known(
            Networks.all(settings.model(), settings.training(), settings.online(), workshop));
    this.ablated = Networks.ablated(settings.model(), settings.training(), workshop);
  }

  /**
   * All, where none is named.
   *
   * @param names joined by commas
   * @param isAblated whether our network takes part without each group of its inputs, too
   */
  List<ContestantMaker> chosen(String names, boolean isAblated) {
    List<ContestantMaker> chosen = names.isEmpty() ? known.all() : known.named(names);
    return isAblated ? Stream.concat(chosen.stream(), ablated.stream()).toList() : chosen;
  }

  int list(Console console) {
    List<ContestantMaker> all = known.all();
    if (console.isJson()) {
      console.json(Map.of("contestants", all.stream().map(Entrants::json).toList()));
    } else {
      Table table = new Table("contestant", "what it does");
      all.forEach(maker -> table.row(maker.name(), maker.about()));
      table.lines().forEach(console::line);
    }
    return Verb.DONE;
  }

  private static Map<String, Object> json(ContestantMaker maker) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", maker.name());
    json.put("about", maker.about());
    json.put("isTrained", maker.isTrained());
    return json;
  }
}
