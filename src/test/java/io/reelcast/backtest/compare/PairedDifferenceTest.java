package io.reelcast.backtest.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PairedDifferenceTest {

  @Test
  void isTheDifferenceOfTheRoots() {
    UserErrors first = errors(10, 40, 30, 90);
    UserErrors second = errors(10, 10, 30, 30);

    PairedDifference difference = PairedDifference.of(first, second);

    // 130 / 40 against 40 / 40.
    assertThat(difference.difference()).isCloseTo(Math.sqrt(3.25) - 1, within(1e-12));
  }

  @Test
  void hasTheIntervalOfTwoUsersThatIsWorkedOutByHand() {
    UserErrors first = errors(1, 6, 1, 2); // The mean square is 4, the root 2.
    UserErrors second = errors(1, 1, 1, 1); // The root is 1, and no user pulls at it.

    PairedDifference difference = PairedDifference.of(first, second);

    // Pulls (6-4)/4 and (2-4)/4, halved for two outputs: ±0.25; variance 2 · (2 · 0.0625).
    double reach = 0.5 * Student.quantile(1);
    assertThat(difference.low()).isCloseTo(1 - reach, within(1e-12));
    assertThat(difference.high()).isCloseTo(1 + reach, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void agreesWithABootstrapOverUsers(long seed) {
    Random random = new Random(seed);
    List<UserErrors.User> first = new ArrayList<>();
    List<UserErrors.User> second = new ArrayList<>();
    for (int user = 0; user < 400; user++) {
      long outputs = 5 * (1 + random.nextInt(60));
      double hardness = Math.exp(random.nextGaussian() / 2);
      first.add(user(user, outputs, outputs * hardness));
      second.add(user(user, outputs, outputs * hardness * (1.02 + random.nextGaussian() / 10)));
    }

    PairedDifference difference =
        PairedDifference.of(new UserErrors(first), new UserErrors(second));

    double[] drawn = bootstrap(first, second, random);
    double width = difference.high() - difference.low();
    assertThat(difference.low()).isCloseTo(drawn[(int) (0.025 * drawn.length)], within(width / 8));
    assertThat(difference.high()).isCloseTo(drawn[(int) (0.975 * drawn.length)], within(width / 8));
  }

  @Test
  void saysThatEqualsDoNotDiffer() {
    UserErrors errors = errors(10, 40, 30, 90, 10, 7, 20, 11, 5, 5);

    PairedDifference difference = PairedDifference.of(errors, errors);

    assertThat(difference.isMoreThanNoise()).isFalse();
    assertThat(difference.inWords("a", "b")).isEqualTo("a and b: no difference.");
  }

  @Test
  void saysWhatIsMoreThanNoise() {
    UserErrors better = errors(10, 10, 10, 11, 10, 9, 10, 12, 10, 8, 10, 10);
    UserErrors worse = errors(10, 20, 10, 21, 10, 19, 10, 22, 10, 18, 10, 20);

    PairedDifference difference = PairedDifference.of(better, worse);

    assertThat(difference.isMoreThanNoise()).isTrue();
    assertThat(difference.inWords("a", "b")).startsWith("a is 0.41").contains(" better than b");
    assertThat(difference.inWords("a", "b")).endsWith(": more than noise.");
  }

  @Test
  void turnsTheIntervalToTheSideThatItTellsOf() {
    PairedDifference better = new PairedDifference(-0.01, -0.015, -0.005, 20);
    PairedDifference worse = new PairedDifference(0.01, -0.005, 0.025, 20);

    assertThat(better.inWords("a", "b"))
        .isEqualTo(
            "a is 0.0100 better than b (95 % interval 0.0050 to 0.0150, 20 users): more than noise.");
    assertThat(worse.inWords("a", "b"))
        .isEqualTo(
            "a is 0.0100 worse than b (95 % interval −0.0050 to 0.0250, 20 users): no more than"
                + " noise.");
  }

  @Test
  void givesAnErrorByItselfAnInterval() {
    PairedDifference alone = PairedDifference.alone(errors(1, 6, 1, 2));

    // As worked out by hand above: the other one there has no pull either.
    double reach = 0.5 * Student.quantile(1);
    assertThat(alone.difference()).isCloseTo(2, within(1e-12));
    assertThat(alone.low()).isCloseTo(2 - reach, within(1e-12));
  }

  @Test
  void saysWhatIsNoMoreThanNoise() {
    UserErrors first = errors(10, 10, 10, 21, 10, 9, 10, 22, 10, 8, 10, 20);
    UserErrors second = errors(10, 20, 10, 11, 10, 19, 10, 12, 10, 18, 10, 11);

    PairedDifference difference = PairedDifference.of(first, second);

    assertThat(difference.isMoreThanNoise()).isFalse();
    assertThat(difference.inWords("a", "b")).endsWith(": no more than noise.");
  }

  @Test
  void saysThatAFewUsersDoNotTell() {
    PairedDifference difference = PairedDifference.of(errors(10, 20), errors(10, 40));

    assertThat(difference.isMoreThanNoise()).isFalse();
    assertThat(difference.inWords("a", "b")).contains("too few users to tell");
  }

  @Test
  void refusesOtherWindows() {
    UserErrors first = errors(10, 40, 30, 90);
    UserErrors second = errors(10, 40, 35, 90);

    assertThatThrownBy(() -> PairedDifference.of(first, second))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("different windows");
  }

  /** A twin that knows no theory: users are drawn with replacement, again and again. */
  private static double[] bootstrap(
      List<UserErrors.User> first, List<UserErrors.User> second, Random random) {
    double[] drawn = new double[4_000];
    for (int round = 0; round < drawn.length; round++) {
      double outputs = 0;
      double mine = 0;
      double theirs = 0;
      for (int i = 0; i < first.size(); i++) {
        int user = random.nextInt(first.size());
        outputs += first.get(user).outputs();
        mine += first.get(user).squares();
        theirs += second.get(user).squares();
      }
      drawn[round] = Math.sqrt(mine / outputs) - Math.sqrt(theirs / outputs);
    }
    Arrays.sort(drawn);
    return drawn;
  }

  /** Pairs of outputs and squares. */
  private static UserErrors errors(int... pairs) {
    List<UserErrors.User> users = new ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      users.add(user(i / 2, pairs[i], pairs[i + 1]));
    }
    return new UserErrors(users);
  }

  private static UserErrors.User user(int number, long outputs, double squares) {
    return new UserErrors.User("u" + number, outputs, squares);
  }
}
