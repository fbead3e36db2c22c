package io.reelcast.serving.gather;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.check.Tally;
import io.reelcast.serving.gather.InstanceFacts.Rates;
import org.junit.jupiter.api.Test;

final class RateWatchTest {
  private static final long SECOND = 1_000_000_000L;

  private final Tally tally = new Tally();
  private long now = 5 * SECOND;
  private final RateWatch watch = new RateWatch(tally, () -> now);

  @Test
  void isStillBeforeAnythingHasCome() {
    assertThat(watch.rates()).isEqualTo(new Rates(0, 0));
  }

  @Test
  void countsWhateverComesAndWhatIsPredicted() {
    now += 2 * SECOND;
    count(Tally.ACCEPTED, 100);
    count(Tally.REPEATED, 10);
    count(Tally.DEAD_LETTERS + ".off-scale", 6);

    assertThat(watch.rates()).isEqualTo(new Rates(58, 50));
  }

  @Test
  void forgetsWhatIsLongerThanThreeSecondsAgo() {
    count(Tally.ACCEPTED, 1_000);
    for (int second = 0; second < 10; second++) {
      now += SECOND;
      watch.look();
    }

    assertThat(watch.rates()).isEqualTo(new Rates(0, 0));
  }

  private void count(String name, int times) {
    for (int i = 0; i < times; i++) {
      tally.count(name);
    }
  }
}
