package io.reelcast.rating.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

final class TallyTest {

  @Test
  void startsAtNothing() {
    Tally tally = new Tally();

    assertThat(tally.of(Tally.ACCEPTED)).isZero();
    assertThat(tally.snapshot()).isEmpty();
  }

  @Test
  void countsEachNameOnItsOwn() {
    Tally tally = new Tally();

    tally.count(Tally.ACCEPTED);
    tally.count(Tally.ACCEPTED);
    tally.count(Tally.LATE);

    assertThat(tally.snapshot()).isEqualTo(Map.of("accepted", 2L, "late", 1L));
    assertThat(tally.of(Tally.REPEATED)).isZero();
  }

  @Test
  void snapshotStaysAsItWas() {
    Tally tally = new Tally();
    tally.count(Tally.LATE);
    Map<String, Long> snapshot = tally.snapshot();

    tally.count(Tally.LATE);

    assertThat(snapshot).containsExactly(Map.entry("late", 1L));
  }

  @Test
  void losesNoCountOfManyThreads() throws InterruptedException {
    Tally tally = new Tally();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    Callable<Boolean> thousand =
        () -> {
          for (int i = 0; i < 1000; i++) {
            tally.count("name" + i % 10);
          }
          return true;
        };

    threads.invokeAll(Collections.nCopies(16, thousand));

    threads.shutdown();
    assertThat(tally.snapshot())
        .hasSize(10)
        .allSatisfy((name, count) -> assertThat(count).isEqualTo(1600));
  }
}
