package io.reelcast.cli.backtest;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.Contestants;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who could take part, and who does. */
final class Entrants {
  private Entrants() {}

  /** All, where none is named. */
  static List<ContestantMaker> named(List<String> names) {
    Contestants known = Contestants.known();
    return names.isEmpty() ? known.all() : known.named(String.join(",", names));
  }

  static int list(Console console) {
    List<ContestantMaker> all = Contestants.known().all();
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
