package io.reelcast.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadTest {

  @Test
  void leavesLabelsWhereTheyHaveRoom() {
    assertThat(Spread.of(new double[] {50, 10, 90}, 0, 100, 16)).containsExactly(50, 10, 90);
  }

  @Test
  void movesTwoThatWouldTouchEquallyFar() {
    assertThat(Spread.of(new double[] {52, 48}, 0, 100, 16)).containsExactly(58, 42);
  }

  @Test
  void staysWithinItsEnds() {
    assertThat(Spread.of(new double[] {99, 100, -5}, 0, 100, 16)).containsExactly(84, 100, 0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void neverPutsOneUponAnother(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      double[] wishes = random.doubles(1 + random.nextInt(15), 0, 300).toArray();

      double[] places = Spread.of(wishes, 0, 300, 16);

      for (int one = 0; one < wishes.length; one++) {
        assertThat(places[one]).isBetween(-1e-9, 300 + 1e-9);
        for (int other = 0; other < one; other++) {
          assertThat(Math.abs(places[one] - places[other])).isGreaterThan(16 - 1e-9);
          assertThat(places[one] > places[other]).isEqualTo(wishes[one] > wishes[other]);
        }
      }
    }
  }

  @Test
  void runsBeyondTheBottomWhereThereIsNoRoom() {
    double[] places = Spread.of(new double[] {1, 2, 3}, 0, 20, 16);

    assertThat(places).containsExactly(new double[] {0, 16, 32}, within(1e-9));
  }
}
