package io.reelcast.training.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.model.feature.InputGroups;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShuffledSamplesTest {
  /** More than are mixed at a time. */
  private static final int MANY = 66_000;

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513, 5000, MANY})
  void handsEachSampleOverOnce(int size) {
    try (SampleFile file = file(size)) {
      List<Integer> order = order(file, size, 1);

      assertThat(order.stream().sorted().toList())
          .isEqualTo(IntStream.range(0, size).boxed().toList());
    }
  }

  @Test
  void leavesOutWhatLiesBehindTheFirstOnes() {
    try (SampleFile file = file(2000)) {
      List<Integer> order = order(file, 700, 1);

      assertThat(order.stream().sorted().toList())
          .isEqualTo(IntStream.range(0, 700).boxed().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {100, 5000, MANY})
  void seedDecidesTheOrder(int size) {
    try (SampleFile file = file(size)) {
      List<Integer> order = order(file, size, 7);

      assertThat(order(file, size, 7)).isEqualTo(order);
      assertThat(order(file, size, 8)).isNotEqualTo(order);
      assertThat(order).isNotEqualTo(IntStream.range(0, size).boxed().toList());
    }
  }

  @Test
  void endOfALongFileNeedNotComeLast() {
    try (SampleFile file = file(MANY)) {
      List<Integer> order = order(file, MANY, 2);

      assertThat(order.subList(0, 65_000)).contains(MANY - 1);
    }
  }

  /** Of two that follow each other in the file, 1 % would by chance lie within 50 of 10,000. */
  @Test
  void neighboursAreParted() {
    try (SampleFile file = file(10_000)) {
      List<Integer> order = order(file, 10_000, 3);

      int[] places = new int[order.size()];
      for (int i = 0; i < places.length; i++) {
        places[order.get(i)] = i;
      }
      long close =
          IntStream.range(1, places.length)
              .filter(i -> Math.abs(places[i] - places[i - 1]) <= 50)
              .count();
      assertThat(close).isBetween(50L, 150L);
    }
  }

  @Test
  void eachSampleIsWhole() {
    Random random = new Random(5);
    List<byte[]> written = new ArrayList<>();
    try (SampleFile file = SampleFile.create(directory.resolve("samples"), InputGroups.FIRST)) {
      for (int i = 0; i < 1200; i++) {
        Sample sample = Samples.random(random, 19);
        sample.anchor(i, i, i);
        written.add(Samples.bytes(sample));
        file.add(sample);
      }

      new ShuffledSamples(file, 1200)
          .forEach(
              5,
              sample -> assertThat(Samples.bytes(sample)).isEqualTo(written.get(sample.anchor())));
    }
  }

  private SampleFile file(int size) {
    SampleFile file = SampleFile.create(directory.resolve("samples"), InputGroups.FIRST);
    for (int i = 0; i < size; i++) {
      file.add(Samples.placed(i, i));
    }
    return file;
  }

  private static List<Integer> order(SampleFile file, int size, long seed) {
    List<Integer> order = new ArrayList<>();
    new ShuffledSamples(file, size).forEach(seed, sample -> order.add(sample.anchor()));
    return order;
  }
}
