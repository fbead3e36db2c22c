package io.reelcast.stream.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class CurrentArrivalTest {
  private final CurrentArrival arrival = new CurrentArrival();

  @Test
  void isHandedOverOnce() {
    arrival.note(5);

    assertThat(arrival.take()).hasValue(5);
    assertThat(arrival.take()).isEmpty();
  }

  @Test
  void isTheNewestOne() {
    arrival.note(5);
    arrival.note(0);

    assertThat(arrival.take()).hasValue(0);
  }

  @Test
  void isAnotherOneOnAnotherThread() {
    arrival.note(5);

    OptionalLong elsewhere = CompletableFuture.supplyAsync(arrival::take).join();

    assertThat(elsewhere).isEmpty();
    assertThat(arrival.take()).hasValue(5);
  }
}
