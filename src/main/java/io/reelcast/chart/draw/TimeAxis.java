package io.reelcast.chart.draw;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A span of time, UTC, with a line at every round hour, day, month or year.
 *
 * @param from seconds since 1970
 * @param to seconds since 1970, later
 */
public record TimeAxis(double from, double to) implements Scale {
  private static final int MOST_LINES = 8;
  private static final double SHORTEST_SECONDS = 60;

  /** From one line to the next. */
  private record Step(int count, ChronoUnit unit, String pattern) {

    double seconds() {
      return (double) count * unit.getDuration().toSeconds();
    }

    LocalDateTime floor(LocalDateTime time) {
      return switch (unit) {
        case HOURS -> time.truncatedTo(ChronoUnit.DAYS);
        case DAYS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
        case MONTHS -> time.truncatedTo(ChronoUnit.DAYS).withDayOfYear(1);
        default ->
            time.truncatedTo(ChronoUnit.DAYS)
                .withDayOfYear(1)
                .withYear(Math.floorDiv(time.getYear(), count) * count);
      };
    }
  }

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.HOURS, "HH:mm"),
          new Step(3, ChronoUnit.HOURS, "d MMM HH:mm"),
          new Step(6, ChronoUnit.HOURS, "d MMM HH:mm"),
          new Step(1, ChronoUnit.DAYS, "d MMM"),
          new Step(2, ChronoUnit.DAYS, "d MMM"),
          new Step(7, ChronoUnit.DAYS, "d MMM"),
          new Step(1, ChronoUnit.MONTHS, "MMM yyyy"),
          new Step(2, ChronoUnit.MONTHS, "MMM yyyy"),
          new Step(3, ChronoUnit.MONTHS, "MMM yyyy"),
          new Step(6, ChronoUnit.MONTHS, "MMM yyyy"),
          new Step(1, ChronoUnit.YEARS, "yyyy"),
          new Step(2, ChronoUnit.YEARS, "yyyy"),
          new Step(5, ChronoUnit.YEARS, "yyyy"),
          new Step(10, ChronoUnit.YEARS, "yyyy"),
          new Step(20, ChronoUnit.YEARS, "yyyy"),
          new Step(50, ChronoUnit.YEARS, "yyyy"),
          new Step(100, ChronoUnit.YEARS, "yyyy"));

  /** One that begins and ends at the times. */
  public static TimeAxis between(double from, double to) {
    return new TimeAxis(from, Math.max(to, from + SHORTEST_SECONDS));
  }

  @Override
  public double share(double value) {
    return (value - from) / (to - from);
  }

  @Override
  public List<Double> ticks() {
    Step step = step();
    List<Double> ticks = new ArrayList<>();
    LocalDateTime time = step.floor(time(from));
    while (seconds(time) <= to) {
      if (seconds(time) >= from) {
        ticks.add(seconds(time));
      }
      LocalDateTime next = time.plus(step.count(), step.unit());
      // Days are counted anew in every month, so that each month's first has a line.
      boolean isNewMonth = step.unit() == ChronoUnit.DAYS && next.getMonth() != time.getMonth();
      time = isNewMonth ? next.withDayOfMonth(1) : next;
    }
    return List.copyOf(ticks);
  }

  @Override
  public String label(double tick) {
    return DateTimeFormatter.ofPattern(step().pattern(), Locale.ENGLISH).format(time(tick));
  }

  private Step step() {
    return STEPS.stream()
        .filter(step -> (to - from) / step.seconds() <= MOST_LINES)
        .findFirst()
        .orElse(STEPS.get(STEPS.size() - 1));
  }

  private static LocalDateTime time(double seconds) {
    return LocalDateTime.ofInstant(Instant.ofEpochSecond((long) seconds), ZoneOffset.UTC);
  }

  private static double seconds(LocalDateTime time) {
    return time.toEpochSecond(ZoneOffset.UTC);
  }
}
