package io.reelcast.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeAxisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2001-03-05T01:30:00Z; 2001-03-05T06:00:00Z; 02:00,03:00,04:00,05:00,06:00",
        "2001-03-05T01:30:00Z; 2001-03-06T01:00:00Z;"
            + " 5 Mar 03:00,5 Mar 06:00,5 Mar 09:00,5 Mar 12:00,5 Mar 15:00,5 Mar 18:00,"
            + "5 Mar 21:00,6 Mar 00:00",
        "2001-02-27T00:00:00Z; 2001-03-03T00:00:00Z; 27 Feb,28 Feb,1 Mar,2 Mar,3 Mar",
        "2000-04-25T00:00:00Z; 2003-02-28T00:00:00Z;"
            + " Jul 2000,Jan 2001,Jul 2001,Jan 2002,Jul 2002,Jan 2003",
        "1996-03-29T00:00:00Z; 2018-09-24T00:00:00Z; 2000,2005,2010,2015"
      })
  void linesStandAtRoundTimes(Instant from, Instant to, String labels) {
    TimeAxis axis = TimeAxis.between(from.getEpochSecond(), to.getEpochSecond());

    assertThat(axis.ticks().stream().map(axis::label)).containsExactly(labels.trim().split(","));
  }

  @Test
  void aMomentAloneHasASpan() {
    TimeAxis axis = TimeAxis.between(1000, 1000);

    assertThat(axis.share(1000)).isZero();
    assertThat(axis.to()).isGreaterThan(axis.from());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void hasFewLinesHoweverLongTheSpan(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      double from = -1e9 + 3e9 * random.nextDouble();
      double span = 7_200 * Math.pow(10, 5 * random.nextDouble());

      TimeAxis axis = TimeAxis.between(from, from + span);

      assertThat(axis.ticks()).hasSizeBetween(1, 10).isSorted();
      assertThat(axis.ticks().stream().map(axis::share))
          .allMatch(share -> share >= 0 && share <= 1);
      assertThat(axis.ticks().stream().map(axis::label)).doesNotHaveDuplicates();
    }
  }
}
