package io.reelcast.setting;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/** Reads single settings; what has the wrong type is an {@link InvalidSetting}. */
public final class SettingReader {
  private final Config config;

  public SettingReader(Config config) {
    this.config = config;
  }

  public String text(String name) {
    return read(name, "a text", config::getString);
  }

  public int whole(String name) {
    return read(name, "a whole number", config::getInt);
  }

  public double number(String name) {
    return read(name, "a number", config::getDouble);
  }

  public boolean flag(String name) {
    return read(name, "true or false", config::getBoolean);
  }

  public Duration duration(String name) {
    return read(name, "a duration such as '100 ms', '5 minutes' or '7 days'", config::getDuration);
  }

  public Instant instant(String name) {
    return read(
        name, "a time such as 2020-01-01T00:00:00Z", path -> Instant.parse(config.getString(path)));
  }

  private <T> T read(String name, String expected, Function<String, T> getter) {
    try {
      return getter.apply(name);
    } catch (ConfigException | DateTimeException wrong) {
      throw new InvalidSetting(
          name
              + " is "
              + config.getValue(name).unwrapped()
              + " ("
              + config.getValue(name).origin().description()
              + "): expected "
              + expected);
    }
  }
}
