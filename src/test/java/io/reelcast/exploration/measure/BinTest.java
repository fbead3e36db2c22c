package io.reelcast.exploration.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class BinTest {

  @Test
  void growsByAboutTwoAndKeepsGaps() {
    assertThat(Bin.of(DoubleStream.of(25, 3, 0, 4, 2, 199)))
        .containsExactly(
            new Bin(2, 4, 3),
            new Bin(5, 9, 0),
            new Bin(10, 19, 0),
            new Bin(20, 49, 1),
            new Bin(50, 99, 0),
            new Bin(100, 199, 1));
  }

  @Test
  void putsEveryStartIntoItsOwnBin() {
    assertThat(Bin.of(DoubleStream.of(1, 2, 5, 10, 20, 50, 100)))
        .extracting(Bin::count)
        .containsOnly(1L);
  }

  @Test
  void hasNoBinsWithoutCounts() {
    assertThat(Bin.of(DoubleStream.of(0, 0))).isEmpty();
  }
}
