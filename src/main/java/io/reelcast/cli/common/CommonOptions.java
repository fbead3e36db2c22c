package io.reelcast.cli.common;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigValue;
import io.reelcast.Settings;
import io.reelcast.cli.console.Console;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every verb. */
public final class CommonOptions {
  private static final Pattern SECRET =
      Pattern.compile(
          "kafka\\..*(password|jaas|secret|key|token).*|serving\\.(token|keystore-password)");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings that differ from the defaults ('reelcast settings' lists all).")
  private @Nullable Path config;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "One setting, such as stream.threads=4. May be repeated.")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--bootstrap-servers",
      paramLabel = "HOST:PORT[,...]",
      description = "Your Kafka cluster. Without it an embedded broker is used.")
  private @Nullable String bootstrapServers;

  @Option(
      names = "--kafka-config",
      paramLabel = "FILE",
      description = "Kafka client properties, for example for SASL and TLS.")
  private @Nullable Path kafkaConfig;

  @Option(
      names = "--work-dir",
      paramLabel = "DIR",
      defaultValue = ".reelcast",
      description = "Where everything is kept that is written (default: ${DEFAULT-VALUE}).")
  private Path workDirectory = Path.of(".reelcast");

  @Option(
      names = "--json",
      description = "Report as JSON on standard output; everything else on standard error.")
  private boolean json;

  /** The settings that hold, unchecked. */
  public Config layered() {
    Map<String, String> given = new LinkedHashMap<>(kafkaProperties());
    given.putAll(set);
    if (bootstrapServers != null) {
      given.put("kafka." + Settings.BOOTSTRAP_SERVERS, bootstrapServers);
    }
    return SettingSources.layer(Optional.ofNullable(config), System.getenv(), given);
  }

  /** Says which settings differ from the defaults, once they are known to be valid. */
  public void noteChanges(Console console) {
    Config layered = layered();
    Settings.of(layered);
    Map<String, ConfigValue> changed = new TreeMap<>();
    layered
        .entrySet()
        .forEach(
            entry -> {
              String name = entry.getKey();
              Config defaults = SettingSources.defaults();
              boolean isDefault =
                  defaults.hasPath(name)
                      && String.valueOf(defaults.getValue(name).unwrapped())
                          .equals(String.valueOf(entry.getValue().unwrapped()));
              if (!isDefault) {
                changed.put(name, entry.getValue());
              }
            });
    changed.forEach(
        (name, value) ->
            console.note(
                name + " = " + shown(name, value) + " (" + value.origin().description() + ")"));
    console.note("All other settings are the defaults; 'reelcast settings' lists them.");
  }

  /** A setting's value; whatever may hold a password is hidden. */
  public static Object shown(String name, ConfigValue value) {
    return SECRET.matcher(name).matches() ? "(hidden)" : value.unwrapped();
  }

  public Settings settings() {
    return Settings.of(layered());
  }

  public Path workDirectory() {
    return workDirectory;
  }

  public Console console() {
    // The launcher knows whether a person reads standard error; the JVM does not before 22.
    return new Console(System.out, System.err, json, Boolean.getBoolean("reelcast.terminal"));
  }

  private Map<String, String> kafkaProperties() {
    Map<String, String> given = new LinkedHashMap<>();
    if (kafkaConfig != null) {
      Properties properties = new Properties();
      try (InputStream in = Files.newInputStream(kafkaConfig)) {
        properties.load(in);
      } catch (IOException unreadable) {
        throw new InvalidSetting(
            "--kafka-config " + kafkaConfig + ": there is no such file, or it cannot be read");
      }
      properties
          .stringPropertyNames()
          .forEach(name -> given.put("kafka." + name, properties.getProperty(name)));
    }
    return given;
  }
}
