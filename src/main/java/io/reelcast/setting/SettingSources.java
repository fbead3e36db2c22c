package io.reelcast.setting;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Lays the sources over each other: the manual, then a file, the environment, the command line. */
public final class SettingSources {
  private static final String MANUAL = "reference.conf";
  private static final String VARIABLE = "REELCAST_";
  private static final Pattern KAFKA = Pattern.compile("kafka(\\.[A-Za-z0-9_-]+)+");
  private static final Pattern KAFKA_VARIABLE = Pattern.compile("REELCAST_KAFKA(_[A-Z0-9]+)+");

  /** Read by the launcher, by the logging configuration and by tests. */
  private static final Set<String> OTHER_VARIABLES =
      Set.of(
          "REELCAST_JAVA_OPTS",
          "REELCAST_CLASSPATH",
          "REELCAST_LOG",
          "REELCAST_LOG_FORMAT",
          "REELCAST_DATA");

  private static final Config REFERENCE =
      ConfigFactory.parseResources(SettingSources.class.getClassLoader(), MANUAL);

  private SettingSources() {}

  /**
   * The settings that hold.
   *
   * @param given from the command line, by name
   */
  public static Config layer(
      Optional<Path> file, Map<String, String> environment, Map<String, String> given) {
    Config below = file.map(SettingSources::parse).orElse(ConfigFactory.empty());
    try {
      Config layered =
          commandLine(given)
              .withFallback(environment(environment))
              .withFallback(below)
              .withFallback(REFERENCE)
              .resolve();
      layered.entrySet().forEach(entry -> requireKnown(entry.getKey().replace("\"", "")));
      return layered;
    } catch (ConfigException broken) {
      throw new InvalidSetting("the settings do not fit together: " + broken.getMessage());
    }
  }

  /** The defaults alone. */
  public static Config defaults() {
    return REFERENCE;
  }

  private static Config parse(Path file) {
    if (!Files.isReadable(file)) {
      throw new InvalidSetting(
          "--config " + file + ": there is no such file, or it cannot be read");
    }
    try {
      return ConfigFactory.parseFile(file.toFile());
    } catch (ConfigException broken) {
      throw new InvalidSetting("--config " + file + ": " + broken.getMessage());
    }
  }

  private static Config environment(Map<String, String> environment) {
    Config config = ConfigFactory.empty();
    for (var entry : environment.entrySet()) {
      String variable = entry.getKey();
      if (variable.startsWith(VARIABLE) && !OTHER_VARIABLES.contains(variable)) {
        config =
            config.withValue(
                nameOf(variable),
                ConfigValueFactory.fromAnyRef(
                    entry.getValue(), "environment variable " + variable));
      }
    }
    return config;
  }

  private static String nameOf(String variable) {
    if (KAFKA_VARIABLE.matcher(variable).matches()) {
      return variable.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }
    return names().stream()
        .filter(name -> variable(name).equals(variable))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidSetting(
                    "the environment variable "
                        + variable
                        + " names no setting; did you mean "
                        + variable(nearest(variable))
                        + "?"));
  }

  private static String variable(String name) {
    return VARIABLE + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static Config commandLine(Map<String, String> given) {
    Config config = ConfigFactory.empty();
    for (var entry : given.entrySet()) {
      requireKnown(entry.getKey());
      config =
          config.withValue(
              entry.getKey(), ConfigValueFactory.fromAnyRef(entry.getValue(), "command line"));
    }
    return config;
  }

  private static void requireKnown(String name) {
    if (!names().contains(name) && !KAFKA.matcher(name).matches()) {
      throw new InvalidSetting(
          "there is no setting '"
              + name
              + "'; did you mean "
              + nearest(name)
              + "? 'reelcast settings' lists all");
    }
  }

  private static Set<String> names() {
    Set<String> names = new TreeSet<>();
    REFERENCE.entrySet().forEach(entry -> names.add(entry.getKey()));
    return names;
  }

  private static String nearest(String wrong) {
    String name =
        wrong.startsWith(VARIABLE)
            ? wrong.substring(VARIABLE.length()).toLowerCase(Locale.ROOT).replace('_', '.')
            : wrong;
    return names().stream()
        .min(Comparator.comparingInt(known -> distance(known, name)))
        .orElseThrow();
  }

  /** How many letters apart two names are (Levenshtein). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
