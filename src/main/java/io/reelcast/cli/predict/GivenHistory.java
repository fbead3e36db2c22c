package io.reelcast.cli.predict;

import io.reelcast.history.UserState;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import io.reelcast.setting.InvalidSetting;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A history in words, such as {@code m1=4.5,m2=3}: ratings in the order in which they come. Without
 * times they are a minute apart and end at a fixed one, so that equal words are equal histories.
 */
record GivenHistory(List<Item> items) {
  private static final String USER = "given";
  private static final Instant NEWEST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Duration APART = Duration.ofMinutes(1);

  GivenHistory {
    items = List.copyOf(items);
  }

  /**
   * One rating.
   *
   * @param text the words that it was given in
   */
  record Item(String text, Rating rating) {
    private static Item parse(String text, Instant usualTime) {
      // An id may hold either sign, what follows it does not.
      int sign = text.lastIndexOf('=');
      int at = text.indexOf('@', sign + 1);
      if (sign < 0) {
        throw wrong(text, "is no rating");
      }
      if (sign == 0) {
        throw wrong(text, "names no movie");
      }
      String number = text.substring(sign + 1, at < 0 ? text.length() : at);
      return new Item(
          text,
          new Rating(
              USER,
              text.substring(0, sign),
              number(number, text),
              at < 0 ? usualTime : time(text.substring(at + 1), text)));
    }

    private static double number(String number, String text) {
      try {
        return new BigDecimal(number).doubleValue();
      } catch (NumberFormatException none) {
        throw wrong(text, "gives '" + number + "', which is no number");
      }
    }

    private static Instant time(String time, String text) {
      try {
        return Instant.ofEpochMilli(Instant.parse(time).toEpochMilli());
      } catch (DateTimeException | ArithmeticException none) {
        throw wrong(text, "was given at '" + time + "', which is no time");
      }
    }

    private boolean hasTime() {
      return text.indexOf('@', text.lastIndexOf('=')) >= 0;
    }

    private void requireOn(ModelSettings scale) {
      if (rating.rating() < scale.lowest() || rating.rating() > scale.highest()) {
        throw new InvalidSetting(
            "--history: '"
                + text
                + "' is off the scale of the release: expected "
                + scale.lowest()
                + " to "
                + scale.highest());
      }
    }

    private static InvalidSetting wrong(String text, String why) {
      return new InvalidSetting(
          "--history: '"
              + text
              + "' "
              + why
              + ": expected MOVIE=RATING or MOVIE=RATING@TIME, such as m1=4.5 or"
              + " m1=4.5@2020-01-01T00:00:00Z, with commas between them");
    }
  }

  static GivenHistory parse(String words) {
    List<String> texts = List.of(words.split(",", -1));
    List<Item> items = new ArrayList<>();
    for (String text : texts) {
      int later = texts.size() - 1 - items.size();
      items.add(Item.parse(text.strip(), NEWEST.minus(APART.multipliedBy(later))));
    }
    requireTimesOfAllOrNone(items);
    return new GivenHistory(items);
  }

  /** The state of a user who gave these ratings, as the stream would keep it. */
  UserState state(Release release) {
    UserState state = UserState.UNKNOWN;
    for (Item item : items) {
      item.requireOn(release.settings());
      if (!state.receive(item.rating()).isRepeat()) {
        state = state.after(item.rating(), release);
      }
    }
    return state;
  }

  private static void requireTimesOfAllOrNone(List<Item> items) {
    if (items.stream().noneMatch(Item::hasTime)) {
      return;
    }
    for (Item item : items) {
      if (!item.hasTime()) {
        throw new InvalidSetting(
            "--history: '" + item.text() + "' has no time where others have one: give all or none");
      }
    }
  }
}
