package io.reelcast.setting;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigValue;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads single settings; what has the wrong type is an {@link InvalidSetting}. */
public final class SettingReader {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final String NAME_EXPECTED = "letters, digits, '.', '_' and '-', 1 to 200 of them";

  private final Config config;

  public SettingReader(Config config) {
    this.config = config;
  }

  public String text(String name) {
    return read(name, "a text", config::getString);
  }

  /** Words with commas between them, perhaps none. */
  public List<String> words(String name) {
    return Pattern.compile(",")
        .splitAsStream(text(name))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** A name that Kafka takes for a topic or a group. */
  public String name(String name) {
    String value = text(name);
    if (!NAME.matcher(value).matches()) {
      throw refusal(name, NAME_EXPECTED);
    }
    return value;
  }

  /** The same, or the empty text. */
  public String nameOrNothing(String name) {
    return text(name).isEmpty() ? "" : name(name);
  }

  /** Refuses a number that is not above zero. */
  public void positive(String name) {
    double number = number(name);
    if (!(number > 0) || Double.isInfinite(number)) {
      throw refusal(name, "more than 0");
    }
  }

  /** Refuses a whole number below zero. */
  public void notNegative(String name) {
    if (whole(name) < 0) {
      throw refusal(name, "0 or more");
    }
  }

  /** Whole numbers with commas between them. */
  public List<Integer> wholes(String name) {
    return read(
        name,
        "whole numbers with commas between them",
        path -> {
          try {
            return words(path).stream().map(Integer::valueOf).toList();
          } catch (NumberFormatException wrong) {
            throw new ConfigException.WrongType(config.getValue(path).origin(), path, wrong);
          }
        });
  }

  public int whole(String name) {
    double number = read(name, "a whole number", config::getDouble);
    if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
      throw refusal(name, "a whole number");
    }
    return (int) number;
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
      throw refusal(name, expected);
    }
  }

  private InvalidSetting refusal(String name, String expected) {
    try {
      ConfigValue value = config.getValue(name);
      return new InvalidSetting(
          name
              + " is "
              + value.unwrapped()
              + " ("
              + value.origin().description()
              + "): expected "
              + expected);
    } catch (ConfigException absent) {
      return new InvalidSetting(name + " is empty: expected " + expected);
    }
  }
}
