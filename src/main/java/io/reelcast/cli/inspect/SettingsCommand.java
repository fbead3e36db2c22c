package io.reelcast.cli.inspect;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;
import io.reelcast.Settings;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Command;

/** The settings that hold. */
@Command(name = "settings", description = "Lists every setting, its value and where it was given.")
public final class SettingsCommand extends Verb {
  @Override
  protected int run(CommonOptions options, Console console) {
    Config layered = options.layered();
    Settings.of(layered);
    Map<String, ConfigValue> values = new TreeMap<>();
    layered.entrySet().forEach(entry -> values.put(entry.getKey(), entry.getValue()));
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      values.forEach((name, value) -> json.put(name, CommonOptions.shown(name, value)));
      console.json(json);
      return DONE;
    }
    Table table = new Table("setting", "value", "given by");
    values.forEach(
        (name, value) ->
            table.row(
                name,
                CommonOptions.shown(name, value),
                value.origin().description().replaceFirst(" @ .*reference.conf", "")));
    table.lines().forEach(console::line);
    return DONE;
  }
}
