package io.reelcast.training.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.OtherJvm;
import io.reelcast.model.feature.InputGroups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleFileTest {
  private static final InputGroups INPUTS = InputGroups.FIRST;

  @TempDir private Path directory;
  private Path path;

  @BeforeEach
  void nameTheFile() {
    path = directory.resolve("samples");
  }

  /** Any bits at all, those of a NaN with something to say too. */
  @ParameterizedTest(name = "seed {0}, {1} samples")
  @CsvSource({"1, 0", "2, 1", "3, 4096", "4, 4097", "5, 9000"})
  void keepsEveryBit(long seed, int count) {
    Random random = new Random(seed);
    List<byte[]> written = new ArrayList<>();
    List<byte[]> read = new ArrayList<>();
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      for (int i = 0; i < count; i++) {
        byte[] bits = new byte[Sample.bytes(INPUTS)];
        random.nextBytes(bits);
        written.add(bits);
        file.add(sample(bits));
      }

      file.forEach(0, count, sample -> read.add(Samples.bytes(sample)));

      assertThat(file.size()).isEqualTo(count);
    }
    assertThat(read).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(read.get(i)).as("sample %d", i).isEqualTo(written.get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "0, 1", "17, 18", "4000, 4200", "5000, 9999", "9999, 10000"})
  void goesThroughAStretch(int from, int to) {
    List<Integer> seen = new ArrayList<>();
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      for (int i = 0; i < 10_000; i++) {
        file.add(Samples.placed(i, i));
      }

      file.forEach(from, to, sample -> seen.add(sample.anchor()));
    }

    assertThat(seen).hasSize(to - from);
    for (int i = 0; i < seen.size(); i++) {
      assertThat(seen.get(i)).isEqualTo(from + i);
    }
  }

  @Test
  void takesMoreInAfterItWasRead() {
    List<Integer> seen = new ArrayList<>();
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      file.add(Samples.placed(1, 1));
      file.forEach(0, 1, sample -> {});
      file.add(Samples.placed(2, 2));

      file.forEach(0, 2, sample -> seen.add(sample.anchor()));
    }

    assertThat(seen).containsExactly(1, 2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void countsTheCompletedOnesAsOneByOne(long seed) {
    Random random = new Random(seed);
    List<Integer> completions = random.ints(500, 10, 200).sorted().boxed().toList();
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      completions.forEach(completion -> file.add(Samples.placed(0, completion)));

      for (int place = 0; place < 210; place++) {
        int before = place;
        assertThat(file.completedBefore(place))
            .isEqualTo(completions.stream().filter(completion -> completion < before).count());
      }
    }
  }

  @Test
  void noneIsCompleteInAnEmptyFile() {
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      assertThat(file.completedBefore(Integer.MAX_VALUE)).isZero();
    }
  }

  @Test
  void doesNotEndWithSilenceWhereThereAreNoMoreSamples() {
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      file.add(Samples.placed(1, 1));

      assertThatThrownBy(() -> file.forEach(0, 2, sample -> {}))
          .isInstanceOf(UncheckedIOException.class)
          .rootCause()
          .hasMessage("the samples end at " + Sample.bytes(INPUTS) + " bytes");
    }
  }

  @Test
  void takesThePlaceOfAFileThatIsThere() throws IOException {
    Files.write(path, new byte[3 * Sample.bytes(INPUTS)]);
    List<Integer> seen = new ArrayList<>();
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      file.add(Samples.placed(7, 7));

      file.forEach(0, file.size(), sample -> seen.add(sample.anchor()));
    }

    assertThat(seen).containsExactly(7);
  }

  @Test
  void leavesNoSamplesBehind() throws IOException {
    try (SampleFile file = SampleFile.create(path, INPUTS)) {
      file.add(Samples.placed(1, 1));
      file.forEach(0, 1, sample -> {});
    }

    long left = Files.exists(path) ? Files.size(path) : 0;

    assertThat(left).isZero();
  }

  @Test
  void isRefusedWhileSomebodyElseInThisProcessHoldsIt() {
    try (SampleFile first = SampleFile.create(path, INPUTS)) {
      assertThatThrownBy(() -> SampleFile.create(path, INPUTS))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(path.toString())
          .hasRootCauseMessage("another training is going on there: wait until it is over");
      first.add(Samples.placed(1, 1));
    }
  }

  @Test
  void isRefusedWhileAnotherProcessHoldsIt() throws Exception {
    try (OtherJvm other = OtherProcess.holding(path)) {
      assertThatThrownBy(() -> SampleFile.create(path, INPUTS))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining(path.toString())
          .hasRootCauseMessage("another training is going on there: wait until it is over");

      other.kill();

      SampleFile.create(path, INPUTS).close();
    }
  }

  @Test
  void isFreeOnceItWasClosed() {
    SampleFile.create(path, INPUTS).close();

    SampleFile second = SampleFile.create(path, INPUTS);

    assertThat(second.size()).isZero();
    second.close();
  }

  @Test
  void saysWhereItCannotWrite() {
    Path nowhere = directory.resolve("missing").resolve("samples");

    assertThatThrownBy(() -> SampleFile.create(nowhere, INPUTS))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("cannot write samples to " + nowhere);
  }

  private static Sample sample(byte[] bits) {
    Sample sample = new Sample(INPUTS);
    sample.read(ByteBuffer.wrap(bits));
    return sample;
  }
}
