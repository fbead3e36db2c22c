package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.rating.source.made.nature.MadeNature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a whole world says about the expectations told with its ratings. */
final class MadeKnowledgeTest {

  private static final Map<String, List<MadeRating>> BY_USER = new HashMap<>();

  @BeforeAll
  static void makeAWorld() {
    Iterator<MadeRating> known = new MadeWorld(MadeSettings.of(11, 300_000)).knownFrom(0);
    known.forEachRemaining(
        made ->
            BY_USER.computeIfAbsent(made.rating().userId(), user -> new ArrayList<>()).add(made));
  }

  @Test
  void isUnbiasedAtEveryDistance() {
    for (int index = 0; index < NextFive.COUNT; index++) {
      double error = 0;
      int count = 0;
      for (List<MadeRating> history : BY_USER.values()) {
        for (int at = 0; at + 1 + index < history.size(); at++) {
          double actual = history.get(at + 1 + index).rating().rating();
          error += actual - history.get(at).expectedNext().at(index);
          count++;
        }
      }
      assertThat(error / count).isCloseTo(0, within(0.02));
    }
  }

  @Test
  void isUnbiasedWhateverItExpects() {
    double[] errors = new double[10];
    int[] counts = new int[10];
    BY_USER.values().stream()
        .flatMap(List::stream)
        .forEach(
            made -> {
              int bin = (int) (made.expected() * 2);
              errors[Math.min(bin, 9)] += made.rating().rating() - made.expected();
              counts[Math.min(bin, 9)]++;
            });

    for (int bin = 0; bin < errors.length; bin++) {
      double noise = 4 * MadeNature.NOISE_DEVIATION / Math.sqrt(Math.max(counts[bin], 1));
      assertThat(errors[bin] / Math.max(counts[bin], 1)).isCloseTo(0, within(noise + 0.001));
    }
  }

  @Test
  void leavesAveragesBehind() {
    Errors conditioned = new Errors();
    Errors blind = new Errors();
    Errors mixture = new Errors();
    Errors userMean = new Errors();
    Errors lastFive = new Errors();
    for (List<MadeRating> history : BY_USER.values()) {
      double sum = 0;
      for (int at = 0; at + NextFive.COUNT < history.size(); at++) {
        sum += history.get(at).rating().rating();
        if (at >= 4) {
          double recent =
              history.subList(at - 4, at + 1).stream()
                  .mapToDouble(made -> made.rating().rating())
                  .average()
                  .orElseThrow();
          for (int index = 0; index < NextFive.COUNT; index++) {
            MadeRating target = history.get(at + 1 + index);
            double actual = target.rating().rating();
            conditioned.add(target.expected(), actual);
            blind.add(history.get(at).expectedNext().at(index), actual);
            mixture.add(0.55 * (sum + 8 * 3.5) / (at + 1 + 8) + 0.45 * recent, actual);
            userMean.add(sum / (at + 1), actual);
            lastFive.add(recent, actual);
          }
        }
      }
    }

    assertThat(conditioned.root()).isBetween(0.68, 0.73);
    assertThat(blind.root()).isBetween(0.89, 0.93);
    assertThat(mixture.root()).isBetween(blind.root() + 0.03, userMean.root() - 0.02);
    assertThat(lastFive.root()).isGreaterThan(userMean.root());
  }

  private static final class Errors {

    private double squares;
    private long count;

    private void add(double predicted, double actual) {
      squares += (predicted - actual) * (predicted - actual);
      count++;
    }

    private double root() {
      return Math.sqrt(squares / count);
    }
  }
}
