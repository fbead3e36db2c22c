package io.reelcast.training.online.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.Window;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Taste;
import io.reelcast.training.contest.Stretch;
import io.reelcast.training.online.kept.Memory.Kept;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MemoryTest {
  private static final int ALL = Integer.MAX_VALUE;

  @Test
  void keepsTheWindowsOfTheNewestExamples() {
    Memory memory = new Memory(100);

    memory.keep(windows(10, 20, 30), 40);
    memory.keep(windows(50, 115), 120);

    // Of the examples 20 to 119.
    assertThat(offsets(memory)).containsExactly(20L, 30L, 50L, 115L);
    assertThat(memory.reachesBackTo(120)).isEqualTo(20);
    assertThat(memory.reachesBackTo(99)).isZero();
    assertThat(memory.size()).isEqualTo(4);
  }

  @Test
  void whatIsShunnedIsNotKeptAndDoesNotComeBack() {
    Memory memory = new Memory(100);
    memory.keep(windows(10, 20, 30, 40), 50);

    memory.shun(new Stretch(20, 40));
    memory.recall(25, window(25));
    memory.recall(40, window(40));

    assertThat(offsets(memory)).containsExactly(10L, 40L, 40L);
  }

  @Test
  void takesAtMostSoManyInTheOrderOfTheirExamplesAndOthersWithAnotherSeed() {
    Memory memory = new Memory(1000);
    memory.keep(windows(LongStream.range(0, 200).map(number -> 3 * number).toArray()), 600);
    Set<List<Long>> choices = new HashSet<>();

    for (long seed = 0; seed < 50; seed++) {
      List<Long> some = memory.some(20, seed).stream().map(Kept::offset).toList();

      assertThat(some).hasSize(20).doesNotHaveDuplicates().isSorted();
      assertThat(memory.some(20, seed).stream().map(Kept::offset)).isEqualTo(some);
      choices.add(some);
    }
    assertThat(choices).hasSize(50);
    assertThat(memory.size()).isEqualTo(200);
  }

  /** Each of 200 is one of 20 in 500 draws about 50 times, with a deviation of 6.7. */
  @Test
  void noWindowIsTakenMoreOftenThanChanceWould() {
    Memory memory = new Memory(1000);
    memory.keep(windows(LongStream.range(0, 200).toArray()), 200);
    int[] taken = new int[200];

    for (long seed = 1; seed <= 500; seed++) {
      memory.some(20, 31 * seed).forEach(kept -> taken[(int) kept.offset()]++);
    }

    for (int count : taken) {
      assertThat(count).isBetween(50 - 34, 50 + 34);
    }
  }

  /** The windows come from their examples; what is written are the stretches that are shunned. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void goesOnFromExamplesAsIfItHadNeverStopped(long seed) throws IOException {
    Random random = new Random(seed);
    Memory unstopped = new Memory(300);
    Memory restarted = new Memory(300);
    List<Long> all = new ArrayList<>();
    for (long next = 50; next <= 2000; next += 50) {
      List<Long> round = new ArrayList<>();
      for (long offset = next - 50; offset < next; offset++) {
        if (random.nextInt(5) == 0) {
          round.add(offset);
        }
      }
      all.addAll(round);
      if (random.nextInt(4) == 0) {
        Stretch suspect = new Stretch(next - random.nextInt(1, 200), next - 25);
        unstopped.shun(suspect);
        restarted.shun(suspect);
      }
      List<Kept> windows = windows(round.stream().mapToLong(Long::longValue).toArray());
      unstopped.keep(windows, next);
      restarted.keep(windows, next);
      if (random.nextBoolean()) {
        restarted = recalled(rewritten(restarted, 300), all, next);
      }

      assertThat(offsets(restarted)).isEqualTo(offsets(unstopped));
    }
  }

  private static Memory recalled(Memory memory, List<Long> all, long next) {
    for (long offset : all) {
      if (offset >= memory.reachesBackTo(next)) {
        memory.recall(offset, window(offset));
      }
    }
    return memory;
  }

  private static Memory rewritten(Memory memory, int examples) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    memory.write(new DataOutputStream(bytes));
    return Memory.read(
        new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), examples);
  }

  private static List<Long> offsets(Memory memory) {
    return memory.some(ALL, 1).stream().map(Kept::offset).toList();
  }

  private static List<Kept> windows(long... offsets) {
    return LongStream.of(offsets).mapToObj(offset -> new Kept(offset, window(offset))).toList();
  }

  private static Window window(long offset) {
    return new Window(offset, 1, new ReleaseId(1), Taste.NONE, Octets.of(), List.of());
  }
}
