package io.reelcast.stream.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class UncommittedTest {
  private final Uncommitted uncommitted = new Uncommitted();

  @Test
  void handsOnWhateverItWasGivenInOrderAndOnce() {
    LongStream.range(0, 5_000).forEach(uncommitted::add);

    assertThat(drained()).containsExactlyElementsOf(LongStream.range(0, 5_000).boxed().toList());
    assertThat(drained()).isEmpty();
  }

  @Test
  void handsOnNothingOfWhatItWasToForget() {
    uncommitted.add(1);
    uncommitted.add(2);

    uncommitted.forget();
    uncommitted.add(3);

    assertThat(drained()).containsExactly(3L);
  }

  private List<Long> drained() {
    List<Long> drained = new ArrayList<>();
    uncommitted.drain(drained::add);
    return drained;
  }
}
