package io.reelcast.exploration.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClustersTest {

  @Test
  void needsTwoClusters() {
    Clusters clusters = new Clusters(2);

    clusters.add(0, 0, 4);
    clusters.add(0, 0, 2);
    clusters.add(5, 1, 2);

    assertThat(clusters.mean(0)).isEmpty();
    assertThat(clusters.mean(1)).isEmpty();
  }

  @Test
  void isTheOrdinaryErrorWhereEachClusterHasOneValue() {
    Clusters clusters = new Clusters(1);
    double[] values = {1, 2, 3, 6};

    for (int cluster = 0; cluster < values.length; cluster++) {
      clusters.add(cluster, 0, values[cluster]);
    }

    // Mean 3; squares 4 + 1 + 0 + 9 = 14; variance of the mean 14 / 3 / 4.
    Estimate found = clusters.mean(0).orElseThrow();
    assertThat(found.mean()).isEqualTo(3);
    assertThat(found.count()).isEqualTo(4);
    assertThat(found.high() - 3).isCloseTo(1.959964 * Math.sqrt(14.0 / 12), within(1e-12));
    assertThat(3 - found.low()).isCloseTo(found.high() - 3, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void coversTheTrueMeanInNineteenOfTwentyCases(long seed) {
    Random random = new Random(seed);
    int covered = 0;
    for (int world = 0; world < 1000; world++) {
      Clusters clusters = new Clusters(1);
      for (int user = 0; user < 60; user++) {
        double own = random.nextGaussian();
        for (int rating = random.nextInt(5); rating < 10; rating++) {
          clusters.add(user, 0, own + random.nextGaussian());
        }
      }
      Estimate found = clusters.mean(0).orElseThrow();
      covered += found.low() <= 0 && 0 <= found.high() ? 1 : 0;
    }

    assertThat(covered).isBetween(920, 970);
  }
}
