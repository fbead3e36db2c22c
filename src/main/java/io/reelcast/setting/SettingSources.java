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

/** Lays the sources over each other: the manual, then a file, the environment, the command line. */
public final class SettingSources {
  private static final String MANUAL = "reference.conf";
  private static final String FREE = "kafka.";
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
    Config layered =
        commandLine(given)
            .withFallback(environment(environment))
            .withFallback(below)
            .withFallback(REFERENCE)
            .resolve();
    layered.entrySet().forEach(entry -> requireKnown(entry.getKey()));
    return layered;
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
    for (var entry : REFERENCE.entrySet()) {
      String variable = variable(entry.getKey());
      String value = environment.get(variable);
      if (value != null) {
        config =
            config.withValue(
                entry.getKey(),
                ConfigValueFactory.fromAnyRef(value, "environment variable " + variable));
      }
    }
    String servers = environment.get("REELCAST_KAFKA_BOOTSTRAP_SERVERS");
    return servers == null
        ? config
        : config.withValue(
            "kafka.bootstrap.servers",
            ConfigValueFactory.fromAnyRef(
                servers, "environment variable REELCAST_KAFKA_BOOTSTRAP_SERVERS"));
  }

  private static String variable(String name) {
    return "REELCAST_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
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
    if (name.startsWith(FREE) || REFERENCE.hasPath(name)) {
      return;
    }
    String nearest =
        REFERENCE.entrySet().stream()
            .map(Map.Entry::getKey)
            .min(Comparator.comparingInt(known -> distance(known, name)))
            .orElseThrow();
    throw new InvalidSetting(
        "there is no setting "
            + name
            + "; did you mean "
            + nearest
            + "? 'reelcast settings' lists all");
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
