package io.reelcast.exploration.found;

import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** On which days of the week and in which hours, UTC, ratings were given. */
public final class Clock implements Finder {
  private static final int HOURS = 24;
  private static final long HOUR_SECONDS = 3_600;

  private final long[][] counts = new long[DayOfWeek.values().length][HOURS];

  /**
   * A day of the week.
   *
   * @param byHour how many ratings in each hour from 0 to 23
   */
  public record Weekday(String day, List<Long> byHour) {
    public Weekday {
      byHour = List.copyOf(byHour);
    }
  }

  @Override
  public void take(Event event) {
    long hours = Math.floorDiv(event.second(), HOUR_SECONDS);
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(hours, (long) HOURS));
    counts[day.getDayOfWeek().ordinal()][hour(event)]++;
  }

  /** From 0 to 23. */
  static int hour(Event event) {
    return (int) Math.floorMod(Math.floorDiv(event.second(), HOUR_SECONDS), (long) HOURS);
  }

  /** Monday first. */
  public List<Weekday> found() {
    List<Weekday> days = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
      days.add(new Weekday(name, Arrays.stream(counts[day.ordinal()]).boxed().toList()));
    }
    return days;
  }
}
