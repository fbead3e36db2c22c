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
import java.util.regex.Pattern;

/** Settings of which a search varies some: what it tries is read as its file will be. */
final class TunedSettings {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]+");
  private static final double LAST = 0.999999;

  private final Config base;
  private final List<String> rooms;

  private TunedSettings(Config base, List<String> rooms) {
    this.base = base;
    this.rooms = rooms;
  }

  /**
   * @param layered the settings that hold
   * @param fixed those that take their place
   * @param rooms the first words of all settings that errors depend on
   */
  static TunedSettings of(Config layered, Map<String, String> fixed, List<String> rooms) {
    fixed
        .keySet()
        .forEach(
            name -> {
              if (!layered.hasPath(name)) {
                throw new InvalidSetting(
                    "--fix names " + name + ", which is no setting; 'reelcast settings' lists all");
              }
            });
    return new TunedSettings(over(layered, fixed), rooms);
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
      standard.put(dimension.name(), text(base.getValue(dimension.name())));
    }
    return standard;
  }

  /** A value as it is read again. */
  private static String text(ConfigValue value) {
    String plain = String.valueOf(value.unwrapped());
    boolean isPlain = value.valueType() == ConfigValueType.STRING && PLAIN.matcher(plain).matches();
    return isPlain ? plain : value.render(ConfigRenderOptions.concise());
  }

  /** Refuses a space that has values which cannot work. */
  void check(Space space) {
    for (Dimension dimension : space.dimensions()) {
      List<String> values =
          dimension.values().orElseGet(() -> List.of(dimension.at(0), dimension.at(LAST)));
      values.forEach(value -> with(Map.of(dimension.name(), value)));
    }
  }

  /** Names all that errors depend on, but for the data and a trial's values. */
  String name() {
    StringBuilder name = new StringBuilder();
    rooms.forEach(
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
    for (String room : rooms) {
      all.getConfig(room)
          .entrySet()
          .forEach(
              entry -> {
                String name = room + "." + entry.getKey();
                if (!entry.getValue().equals(defaults.getValue(name))) {
                  lines.putIfAbsent(name, text(entry.getValue()));
                }
              });
    }
    StringBuilder file = new StringBuilder();
    about.forEach(line -> file.append("# ").append(line).append('\n'));
    lines.forEach((name, value) -> file.append(line(name, value)));
    return file.toString();
  }
}
