package io.reelcast.serving.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.serving.QuietInstance;
import org.junit.jupiter.api.Test;

final class HealthApiTest {
  private final QuietInstance instance = new QuietInstance();
  private final HealthApi health = new HealthApi(instance);

  @Test
  void livesWhileItStarts() {
    assertThat(health.live().isUp()).isTrue();
    assertThat(health.ready().isUp()).isFalse();
    assertThat(health.ready().checks())
        .filteredOn(check -> !check.isUp())
        .singleElement()
        .satisfies(check -> assertThat(check.reason()).contains("the stream is CREATED"));
  }

  @Test
  void isReadyWhenPartitionsAreRestored() {
    instance.in("RUNNING");

    assertThat(health.ready().isUp()).isTrue();
    assertThat(health.ready().status()).isEqualTo("up");
  }

  @Test
  void isNotReadyWhilePartitionsMove() {
    instance.in("REBALANCING");

    assertThat(health.live().isUp()).isTrue();
    assertThat(health.ready().isUp()).isFalse();
  }

  @Test
  void diesOfAStreamThatHasStopped() {
    instance.in("ERROR").failed(new IllegalStateException("no disk"));

    assertThat(health.live().isUp()).isFalse();
    assertThat(health.live().checks().get(0).reason()).contains("no disk");
  }

  @Test
  void outlivesItsTrainerUnlessThatIsAll() {
    instance.in("RUNNING").trainerFailed(new IllegalStateException("no memory"));
    assertThat(health.live().isUp()).isTrue();
    assertThat(health.ready().isUp()).isTrue();

    instance.thatOnlyLearns();

    assertThat(health.live().isUp()).isFalse();
  }

  @Test
  void trainerIsReadyWithoutAStream() {
    instance.in("NONE").thatOnlyLearns();

    assertThat(health.ready().isUp()).isTrue();
  }
}
