package io.reelcast.cli.backtest;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import io.reelcast.setting.InvalidSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Who could take part, and who does. */
final class Entrants {
  private Entrants() {}

  /** All, where none is named. */
  static List<ContestantMaker> named(List<String> names) {
    List<ContestantMaker> all = all();
    if (names.isEmpty()) {
      return all;
    }
    return names.stream().distinct().map(name -> named(name, all)).toList();
  }

  static int list(Console console) {
    List<ContestantMaker> all = all();
    if (console.isJson()) {
      console.json(Map.of("contestants", all.stream().map(Entrants::json).toList()));
    } else {
      Table table = new Table("contestant", "what it does");
      all.forEach(maker -> table.row(maker.name(), maker.about()));
      table.lines().forEach(console::line);
    }
    return Verb.DONE;
  }

  private static List<ContestantMaker> all() {
    return ServiceLoader.load(ContestantMaker.class).stream()
        .map(ServiceLoader.Provider::get)
        .toList();
  }

  private static ContestantMaker named(String name, List<ContestantMaker> all) {
    return all.stream()
        .filter(maker -> maker.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidSetting(
                    "--contestants: there is no '"
                        + name
                        + "'; there are "
                        + String.join(", ", all.stream().map(ContestantMaker::name).toList())));
  }

  private static Map<String, Object> json(ContestantMaker maker) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", maker.name());
    json.put("about", maker.about());
    json.put("isTrained", maker.isTrained());
    return json;
  }
}
