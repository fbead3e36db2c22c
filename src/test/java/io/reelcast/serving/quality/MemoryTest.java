package io.reelcast.serving.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryTest {
  private final List<String> found = new ArrayList<>();
  private long now;
  private final Memory<String, String> memory =
      new Memory<>(
          Duration.ofNanos(10),
          () -> now,
          question -> {
            found.add(question);
            return question + found.size();
          });

  @Test
  void findsAnAnswerOnceWhileItHolds() {
    String first = memory.recall("a");
    now = 9;
    String second = memory.recall("a");
    now = 10;
    String third = memory.recall("a");

    assertThat(List.of(first, second, third)).containsExactly("a1", "a1", "a2");
  }

  @Test
  void forgetsTheQuestionThatWasAskedLongestAgo() {
    for (int question = 0; question < 17; question++) {
      memory.recall("q" + question);
    }

    memory.recall("q16");
    memory.recall("q0");

    assertThat(found).hasSize(18).last().isEqualTo("q0");
  }
}
