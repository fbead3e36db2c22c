package io.reelcast.exploration.found;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.MoviePast;
import io.reelcast.exploration.walk.UserPast;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2001-01-03, 2001-03-04, day, 2001-01-03, 2001-01-04",
    "2001-01-03, 2002-06-04, week, 2001-01-01, 2001-01-08",
    "2001-02-03, 2008-01-04, month, 2001-02-01, 2001-03-01",
    "2001-02-03, 2020-01-04, quarter, 2001-01-01, 2001-04-01",
    "2001-03-31, 2020-01-04, quarter, 2001-01-01, 2001-04-01",
    "2001-06-30, 2020-01-04, quarter, 2001-04-01, 2001-07-01",
    "2001-07-01, 2020-01-04, quarter, 2001-07-01, 2001-10-01",
    "2001-12-31, 2020-01-04, quarter, 2001-10-01, 2002-01-01",
    "1960-02-03, 2020-01-04, year, 1960-01-01, 1961-01-01"
  })
  void hasPeriodsAsShortAsTheSpanAllows(
      String first, String last, String length, String from, String to) {
    Calendar calendar = new Calendar();

    calendar.take(event(first, 3, 0, 0));
    calendar.take(event(last, 4, 0, 0));

    Calendar.Found found = calendar.found();
    assertThat(found.length()).isEqualTo(length);
    assertThat(found.periods()).hasSize(2);
    assertThat(found.periods().get(0).from()).isEqualTo(from);
    assertThat(found.periods().get(0).to()).isEqualTo(to);
  }

  @Test
  void tellsColdRatingsFromOthers() {
    Calendar calendar = new Calendar();
    List<Event> events =
        List.of(
            event("2001-01-01", 2, 0, 4),
            event("2001-01-01", 3, 4, 5),
            event("2001-01-01", 4, 5, 9),
            event("2001-01-03", 5, 6, 0));

    events.forEach(calendar::take);

    Calendar.Found found = calendar.found();
    assertThat(found.periods())
        .containsExactly(
            new Calendar.Period("2001-01-01", "2001-01-02", 3, 3, 1, 2.0 / 3, 1.0 / 3),
            new Calendar.Period("2001-01-03", "2001-01-04", 1, 5, 0, 0, 1));
    assertThat(found.byColdUsers()).isEqualTo(0.5);
    assertThat(found.ofColdMovies()).isEqualTo(0.5);
  }

  private static Event event(String day, double rating, int ofUser, int ofMovie) {
    long second = LocalDate.parse(day).atTime(23, 59, 59).toEpochSecond(ZoneOffset.UTC);
    return new Event(
        0, 0, rating, second, new UserPast(ofUser, 3, 3, 3, 0), new MoviePast(ofMovie, 3));
  }
}
