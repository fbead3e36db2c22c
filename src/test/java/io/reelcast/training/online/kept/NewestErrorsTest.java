package io.reelcast.training.online.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.model.interval.IntervalFit;
import io.reelcast.model.interval.Intervals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Of 1500 windows, of which every other one is of a user with many ratings and larger errors,
 * against intervals of some of them alone. Of 1000 there are enough of either kind.
 */
final class NewestErrorsTest {
  private static final int WINDOWS = 1_500;
  private static final double COVERAGE = 0.8;

  private final float[][] errors = new float[WINDOWS][6];

  NewestErrorsTest() {
    Random random = new Random(1);
    for (int window = 0; window < WINDOWS; window++) {
      for (int slot = 0; slot < 6; slot++) {
        errors[window][slot] = (1 + count(window)) * (float) random.nextGaussian();
      }
    }
  }

  @Test
  void intervalsAreThoseOfTheNewestWindows() {
    NewestErrors newest = taken(1_000);

    assertThat(newest.size()).isEqualTo(1_000);
    assertThat(newest.fitted(COVERAGE)).isEqualTo(fitted(500)).isNotEqualTo(fitted(499));
  }

  @Test
  void letsAllButTheNewestGo() {
    NewestErrors newest = taken(1_000);

    newest.keepOnly(900);
    newest.keepOnly(950);

    assertThat(newest.size()).isEqualTo(900);
    assertThat(newest.fitted(COVERAGE)).isEqualTo(fitted(600));
  }

  @Test
  void goesOnWhereItWasWritten() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    NewestErrors kept = new NewestErrors(1_000);
    for (int window = 0; window < 1_200; window++) {
      kept.add(count(window), errors[window]);
    }
    kept.write(new DataOutputStream(bytes));

    NewestErrors read =
        NewestErrors.read(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), 1_000);
    for (int window = 1_200; window < WINDOWS; window++) {
      read.add(count(window), errors[window]);
    }

    assertThat(read.size()).isEqualTo(1_000);
    assertThat(read.fitted(COVERAGE)).isEqualTo(fitted(500));
  }

  @Test
  void keepsNoArrayThatItWasGiven() {
    NewestErrors newest = new NewestErrors(1_000);
    float[] reused = new float[6];
    for (int window = 500; window < WINDOWS; window++) {
      System.arraycopy(errors[window], 0, reused, 0, 6);
      newest.add(count(window), reused);
    }

    assertThat(newest.fitted(COVERAGE)).isEqualTo(fitted(500));
  }

  private static int count(int window) {
    return 30 * (window % 2);
  }

  private NewestErrors taken(int most) {
    NewestErrors newest = new NewestErrors(most);
    for (int window = 0; window < WINDOWS; window++) {
      newest.add(count(window), errors[window]);
    }
    return newest;
  }

  private Intervals fitted(int first) {
    IntervalFit fit = new IntervalFit(COVERAGE, 6);
    for (int window = first; window < WINDOWS; window++) {
      for (int slot = 0; slot < 6; slot++) {
        fit.add(count(window), slot, errors[window][slot]);
      }
    }
    return fit.fitted();
  }
}
