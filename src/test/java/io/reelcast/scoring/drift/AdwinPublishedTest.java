package io.reelcast.scoring.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;

/** Against what two other implementations are documented to find in their own examples. */
final class AdwinPublishedTest {
  private static final int[] LOW = {0, 2};
  private static final int[] HIGH = {4, 8};

  @Test
  void drawsAsPythonDoes() {
    MersenneTwister twister = new MersenneTwister(new int[] {12345});

    assertThat(PublishedStreams.python(twister)).isEqualTo(0.41661987254534116);
    assertThat(PublishedStreams.python(twister)).isEqualTo(0.010169169457068361);
  }

  /** The example of River's {@code drift.ADWIN}: at index 1023, input value 4. */
  @Test
  void findsWhatRiverFinds() {
    int[] stream = PublishedStreams.choices(12345, new int[][] {LOW, HIGH});

    assertThat(changes(stream, 0.002, true)).isEqualTo(Map.of(1_023, Change.RISE));
    assertThat(stream[1_023]).isEqualTo(4);
  }

  /** River's own regression test of several changes, on a stream that goes up, down and up. */
  @Test
  void findsEachOfTheChangesThatRiverFinds() {
    int[] stream = PublishedStreams.choices(42, new int[][] {LOW, HIGH, LOW, HIGH});

    assertThat(changes(stream, 0.002, true))
        .isEqualTo(Map.of(1_023, Change.RISE, 2_015, Change.FALL, 3_007, Change.RISE));
  }

  /** CapyMOA's example of MOA's ADWIN, which goes on with what it has kept. */
  @Test
  void findsWhatMoaFinds() {
    int[] stream = PublishedStreams.randint(0);

    assertThat(changes(stream, 0.001, false))
        .isEqualTo(Map.of(1_023, Change.RISE, 1_055, Change.RISE));
    assertThat(stream[1_023]).isEqualTo(4);
    assertThat(stream[1_055]).isEqualTo(5);
  }

  /**
   * @param anew whether a change makes it begin again with nothing, as River does
   */
  private static Map<Integer, Change> changes(int[] stream, double delta, boolean anew) {
    AdwinSettings settings = new AdwinSettings(delta, 1, 32, 5, 5);
    Map<Integer, Change> changes = new TreeMap<>();
    Adwin adwin = new Adwin(settings);
    for (int at = 0; at < stream.length; at++) {
      Change change = adwin.add(stream[at]);
      if (change != Change.NONE) {
        changes.put(at, change);
        adwin = anew ? new Adwin(settings) : adwin;
      }
    }
    return changes;
  }
}
