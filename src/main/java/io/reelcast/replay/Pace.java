package io.reelcast.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When each rating of a replay is due. */
public sealed interface Pace {
  /** As fast as the cluster takes them. */
  Pace MAXIMUM = new Maximum();

  /**
   * How long after the replay's start a rating is due.
   *
   * @param index how many ratings went before it in this replay
   * @param sinceFirst event time since the first of them
   */
  Duration due(long index, Duration sinceFirst);

  /** Reads {@code max}, {@code 500/s} or {@code 60x}. */
  static Pace parse(String text) {
    if (text.equals("max")) {
      return MAXIMUM;
    }
    Matcher matcher = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(/s|x)").matcher(text);
    if (!matcher.matches() || Double.parseDouble(matcher.group(1)) <= 0) {
      throw new IllegalArgumentException(
          "'"
              + text
              + "' is no speed: expected max, a number of ratings a second such as 500/s, or how"
              + " many times faster than event time such as 3600x");
    }
    double number = Double.parseDouble(matcher.group(1));
    return matcher.group(2).equals("x") ? new EventTime(number) : new Rate(number);
  }

  /** When a rating is due, for a replay that started at {@code start}. */
  default Instant due(Instant start, long index, Duration sinceFirst) {
    return start.plus(due(index, sinceFirst));
  }

  /** See {@link #MAXIMUM}. */
  record Maximum() implements Pace {
    @Override
    public Duration due(long index, Duration sinceFirst) {
      return Duration.ZERO;
    }
  }

  /** So many ratings a second. */
  record Rate(double ratingsPerSecond) implements Pace {
    @Override
    public Duration due(long index, Duration sinceFirst) {
      return Duration.ofNanos((long) (index / ratingsPerSecond * 1e9));
    }
  }

  /** So many times faster than the ratings were given. */
  record EventTime(double times) implements Pace {
    @Override
    public Duration due(long index, Duration sinceFirst) {
      return Duration.ofNanos((long) (sinceFirst.toMillis() / times * 1e6));
    }
  }
}
