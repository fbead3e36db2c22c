package io.reelcast.scoring.timeline;

import static io.reelcast.scoring.Scores.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reelcast.scoring.board.Standing;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class MomentTest {

  @Test
  void namesTheMedianAndTheLastOfAHundred() {
    Moment moment = moment(0, LongStream.rangeClosed(1, 200).toArray());

    // The hundredth of 200 is 100, which counts as 100 to 103; the 198th as 192 to 199.
    assertThat(moment.p50Millis()).isEqualTo(103);
    assertThat(moment.p99Millis()).isEqualTo(199);
    assertThat(moment.latencyMillis(10)).isEqualTo(20);
  }

  @Test
  void addsUpWithOneOfTheSameTime() {
    Moment one = moment(5_000, 1, 2);
    Moment other = moment(5_000, 3);

    Moment sum = one.plus(other);

    assertThat(sum.beginMillis()).isEqualTo(5_000);
    assertThat(sum.length()).isEqualTo(Duration.ofSeconds(5));
    assertThat(sum.predicted()).isEqualTo(3);
    assertThat(sum.p50Millis()).isEqualTo(2);
    assertThat(sum.p99Millis()).isEqualTo(3);
    assertThat(sum.standing().scores()).isEqualTo(2);
    assertThat(one.predicted()).isEqualTo(2);
  }

  @Test
  void doesNotAddUpWithOneOfAnotherTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> moment(5_000).plus(moment(10_000)))
        .withMessage(
            "moments of different times do not add up: PT5S from 5000 and PT5S from 10000");
  }

  @Test
  void sumsInstancesWhereTheyBeginTogether() {
    List<Moment> sums =
        Moment.sum(
            List.of(
                List.of(moment(0, 1), moment(5_000, 2)),
                List.of(moment(5_000, 3, 4), moment(10_000, 5)),
                List.of()));

    assertThat(sums).extracting(Moment::beginMillis).containsExactly(0L, 5_000L, 10_000L);
    assertThat(sums).extracting(Moment::predicted).containsExactly(1L, 3L, 1L);
  }

  @Test
  void countsMoreThanAnIntHolds() {
    Latencies many = new Latencies();
    many.record(10, 3_000_000_000L);
    Moment moment = new Moment(0, 5_000, new Standing(), many);

    Moment sum = moment.plus(moment(0, 10));

    assertThat(sum.predicted()).isEqualTo(3_000_000_001L);
  }

  @Test
  void beginsAtAMultipleOfItsLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> moment(5_001));
  }

  /** Five seconds with one score and some latencies. */
  private static Moment moment(long beginMillis, long... latencies) {
    Standing standing = new Standing();
    standing.add(score(4, 3.5f));
    Latencies all = new Latencies();
    LongStream.of(latencies).forEach(all::record);
    return new Moment(beginMillis, 5_000, standing, all);
  }
}
