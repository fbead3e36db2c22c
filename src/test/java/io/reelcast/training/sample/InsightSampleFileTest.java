package io.reelcast.training.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.model.feature.InputGroups;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Samples lie in a file with the features that their network sees, many or few. */
final class InsightSampleFileTest {
  @TempDir private Path directory;

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "",
        "movies user",
        "taste",
        "movies user taste aftermath trail alike",
        "aftermath"
      })
  void readsWhatWasWritten(String names) {
    InputGroups groups =
        InputGroups.named(names.isEmpty() ? List.of() : Arrays.asList(names.split(" ")));
    Random random = new Random(1);
    List<byte[]> written = new ArrayList<>();
    List<byte[]> read = new ArrayList<>();
    try (SampleFile file = SampleFile.create(directory.resolve("samples"), groups)) {
      for (int i = 0; i < 5000; i++) {
        Sample sample = random(random, groups);
        sample.anchor(i, i, 3.5);
        written.add(bytes(sample, groups));
        file.add(sample);
      }

      file.forEach(0, 5000, sample -> read.add(bytes(sample, groups)));

      assertThat(file.size()).isEqualTo(5000);
      for (int i = 0; i < 5000; i++) {
        assertThat(read.get(i)).isEqualTo(written.get(i));
      }
    }
  }

  private static Sample random(Random random, InputGroups groups) {
    Sample sample = new Sample(groups);
    sample.inputs().size(random.nextInt(6));
    for (int step = 0; step < 5; step++) {
      fill(sample.inputs().step(step), random);
      sample.inputs().genres(step, random.nextInt());
    }
    fill(sample.inputs().user(), random);
    for (int slot = 0; slot < 5; slot++) {
      fill(sample.movie(slot), random);
      sample.outcome(slot, random.nextInt(), random.nextInt(), random.nextDouble(), 4);
    }
    return sample;
  }

  /** Every number that it tells, one after the other. */
  private static byte[] bytes(Sample sample, InputGroups groups) {
    ByteBuffer bytes =
        ByteBuffer.allocate(
            4
                * (5
                    + 5 * (groups.stepFeatures() + 1)
                    + groups.userFeatures()
                    + 5 * (groups.movieFeatures() + 3)));
    bytes.putInt(sample.anchor()).putInt(sample.completion()).putInt(sample.count());
    bytes.putInt(sample.inputs().size()).putFloat(sample.expected());
    for (int step = 0; step < 5; step++) {
      put(bytes, sample.inputs().step(step));
      bytes.putInt(sample.inputs().genres(step));
    }
    put(bytes, sample.inputs().user());
    for (int slot = 0; slot < 5; slot++) {
      put(bytes, sample.movie(slot));
      bytes.putInt(sample.genres(slot)).putFloat(sample.bias(slot)).putFloat(sample.outcome(slot));
    }
    assertThat(bytes.hasRemaining()).isFalse();
    return bytes.array();
  }

  private static void put(ByteBuffer bytes, float[] values) {
    for (float value : values) {
      bytes.putFloat(value);
    }
  }

  private static void fill(float[] features, Random random) {
    for (int i = 0; i < features.length; i++) {
      features[i] = random.nextInt(9) == 0 ? Float.NaN : (float) random.nextGaussian();
    }
  }
}
