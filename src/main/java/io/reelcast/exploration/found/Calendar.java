package io.reelcast.exploration.found;

import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What came in each period of time, UTC, with periods as short as the span allows. */
public final class Calendar implements Finder {
  /** Who has fewer earlier ratings is cold. */
  public static final int COLD = 5;

  private static final int MOST_PERIODS = 120;
  private static final long DAY_SECONDS = 86_400;

  private final TreeMap<Long, Sums> days = new TreeMap<>();

  /** How long a period is. */
  private enum Length {
    DAY("day", day -> day),
    WEEK("week", day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
    MONTH("month", day -> day.withDayOfMonth(1)),
    QUARTER(
        "quarter", day -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1)),
    YEAR("year", day -> day.withDayOfYear(1));

    final String title;
    final UnaryOperator<LocalDate> start;

    Length(String title, UnaryOperator<LocalDate> start) {
      this.title = title;
      this.start = start;
    }

    /** When the period after the one of this day begins. */
    LocalDate next(LocalDate day) {
      LocalDate begin = start.apply(day);
      return switch (this) {
        case DAY -> begin.plusDays(1);
        case WEEK -> begin.plusWeeks(1);
        case MONTH -> begin.plusMonths(1);
        case QUARTER -> begin.plusMonths(3);
        case YEAR -> begin.plusYears(1);
      };
    }
  }

  private static final class Sums {
    long ratings;
    double sum;
    long newUsers;
    long byColdUsers;
    long ofColdMovies;

    void add(Sums other) {
      ratings += other.ratings;
      sum += other.sum;
      newUsers += other.newUsers;
      byColdUsers += other.byColdUsers;
      ofColdMovies += other.ofColdMovies;
    }
  }

  /**
   * A period that has ratings.
   *
   * @param from its first day
   * @param to the first day after it
   * @param mean of its ratings
   * @param newUsers who gave their first rating in it
   * @param byColdUsers the share of ratings by users with fewer than {@link #COLD} earlier ones
   * @param ofColdMovies the share of ratings of movies with fewer than {@link #COLD} earlier ones
   */
  public record Period(
      String from,
      String to,
      long ratings,
      double mean,
      long newUsers,
      double byColdUsers,
      double ofColdMovies) {

    /** When it begins, in seconds since 1970. */
    public long start() {
      return LocalDate.parse(from).toEpochDay() * DAY_SECONDS;
    }

    /** When it is over, in seconds since 1970. */
    public long end() {
      return LocalDate.parse(to).toEpochDay() * DAY_SECONDS;
    }
  }

  /**
   * @param length of a period, such as "month"
   * @param byColdUsers over all time
   * @param ofColdMovies over all time
   */
  public record Found(
      String length, List<Period> periods, double byColdUsers, double ofColdMovies) {
    public Found {
      periods = List.copyOf(periods);
    }
  }

  @Override
  public void take(Event event) {
    Sums day =
        days.computeIfAbsent(Math.floorDiv(event.second(), DAY_SECONDS), fresh -> new Sums());
    day.ratings++;
    day.sum += event.rating();
    day.newUsers += event.userPast().count() == 0 ? 1 : 0;
    day.byColdUsers += event.userPast().count() < COLD ? 1 : 0;
    day.ofColdMovies += event.moviePast().count() < COLD ? 1 : 0;
  }

  /** Of at least one rating. */
  public Found found() {
    Length length = length();
    Map<LocalDate, Sums> periods = new TreeMap<>();
    Sums all = new Sums();
    days.forEach(
        (day, sums) -> {
          LocalDate start = length.start.apply(LocalDate.ofEpochDay(day));
          periods.computeIfAbsent(start, fresh -> new Sums()).add(sums);
          all.add(sums);
        });
    List<Period> found = new ArrayList<>();
    periods.forEach((start, sums) -> found.add(period(start, length, sums)));
    double count = all.ratings;
    return new Found(length.title, found, all.byColdUsers / count, all.ofColdMovies / count);
  }

  private Length length() {
    LocalDate first = LocalDate.ofEpochDay(days.firstKey());
    LocalDate last = LocalDate.ofEpochDay(days.lastKey());
    for (Length length : Length.values()) {
      int periods = 0;
      for (LocalDate day = first;
          !day.isAfter(last) && periods <= MOST_PERIODS;
          day = length.next(day)) {
        periods++;
      }
      if (periods <= MOST_PERIODS) {
        return length;
      }
    }
    return Length.YEAR;
  }

  private static Period period(LocalDate start, Length length, Sums sums) {
    double count = sums.ratings;
    return new Period(
        start.toString(),
        length.next(start).toString(),
        sums.ratings,
        sums.sum / count,
        sums.newUsers,
        sums.byColdUsers / count,
        sums.ofColdMovies / count);
  }
}
