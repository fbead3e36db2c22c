package io.reelcast.cli.tune;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigRenderOptions;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import io.reelcast.Settings;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings of which a search varies some: what it tries is read as its file will be. */
final class TunedSettings {
  private static final List<String> ROOMS = List.of("rating", "model", "network", "training");
  private static final double LAST = 0.999999;

  private final Config base;

  private TunedSettings(Config base) {
    this.base = base;
  }

  /**
   * @param layered the settings that hold
   * @param fixed those that take their place
   */
  static TunedSettings of(Config layered, Map<String, String> fixed) {
    fixed
        .keySet()
        .forEach(
            name -> {
              if (!layered.hasPath(name)) {
                throw new InvalidSetting(
                    "--fix names " + name + ", which is no setting; 'reelcast settings' lists all");
              }
            });
    return new TunedSettings(over(layered, fixed));
  }

  private static Config over(Config below, Map<String, String> values) {
    StringBuilder lines = new StringBuilder();
    values.forEach((name, value) -> lines.append(line(name, value)));
    try {
      return ConfigFactory.parseString(lines.toString()).withFallback(below).resolve();
    } catch (ConfigException broken) {
      throw new InvalidSetting("the values " + values + " cannot be read: " + broken.getMessage());
    }
  }

  private static String line(String name, String value) {
    return name + " = " + value + "\n";
  }

  /** With a trial's values. */
  Settings with(Map<String, String> values) {
    return Settings.of(over(base, values));
  }

  /** What the searched settings are without a search. */
  Map<String, String> standard(Space space) {
    Map<String, String> standard = new LinkedHashMap<>();
    for (Dimension dimension : space.dimensions()) {
      ConfigValue value = base.getValue(dimension.name());
      standard.put(
          dimension.name(),
          value.valueType() == ConfigValueType.STRING
              ? String.valueOf(value.unwrapped())
              : value.render(ConfigRenderOptions.concise()));
    }
    return standard;
  }

  /** Refuses a space that has values which cannot work. */
  void check(Space space) {
    for (Dimension dimension : space.dimensions()) {
      for (double share : new double[] {0, 0.25, 0.5, 0.75, LAST}) {
        with(Map.of(dimension.name(), dimension.at(share)));
      }
    }
  }

  /** Names all that a training depends on, but for its data and a trial's values. */
  String name() {
    StringBuilder name = new StringBuilder();
    ROOMS.forEach(
        room -> name.append(base.getConfig(room).root().render(ConfigRenderOptions.concise())));
    return name.toString();
  }

  /**
   * A settings file: a trial's values, and whatever else differs from the defaults.
   *
   * @param about what the file says of itself
   */
  String file(Map<String, String> values, List<String> about) {
    Map<String, String> lines = new TreeMap<>(values);
    Config defaults = SettingSources.defaults();
    Config all = over(base, values);
    for (String room : ROOMS) {
      all.getConfig(room)
          .entrySet()
          .forEach(
              entry -> {
                String name = room + "." + entry.getKey();
                if (!entry.getValue().equals(defaults.getValue(name))) {
                  lines.putIfAbsent(name, entry.getValue().render(ConfigRenderOptions.concise()));
                }
              });
    }
    StringBuilder file = new StringBuilder();
    about.forEach(line -> file.append("# ").append(line).append('\n'));
    lines.forEach((name, value) -> file.append(line(name, value)));
    return file.toString();
  }
}
