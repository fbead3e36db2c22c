package io.reelcast.backtest.contestant.movie;

import java.util.Arrays;

/**
 * How alike any two movies were received by those who rated both. A pair's sums stand in two
 * halves, each with the movie that was rated later, so that a rating writes to one row only. Movies
 * are numbered as they are admitted, which keeps those out that hardly anyone rates.
 */
final class PairSums {
  private static final int NONE = -1;
  private static final int SUMS = 4; // of x·y, of x² and y² and how many, x being the later
  private static final int FEWEST = 3;
  private static final int HALF_TRUST = 50; // users in common that a likeness needs to count half

  private final int[] number; // [movie]
  private final float[][] rows; // [number of the later][number of the earlier × SUMS]
  private int admitted;

  PairSums(int movies) {
    this.number = new int[movies];
    this.rows = new float[movies][0];
    Arrays.fill(number, NONE);
  }

  void admit(int movie) {
    number[movie] = admitted++;
  }

  boolean isAdmitted(int movie) {
    return number[movie] != NONE;
  }

  /** Adds what one user's ratings of two admitted movies left to explain. */
  void add(int later, float laterResidual, int earlier, float earlierResidual) {
    int at = number[earlier] * SUMS;
    float[] row = rows[number[later]];
    if (at >= row.length) {
      int most = rows.length * SUMS;
      row = Arrays.copyOf(row, Math.min(most, 2 * (at + SUMS)));
      rows[number[later]] = row;
    }
    row[at] += laterResidual * earlierResidual;
    row[at + 1] += laterResidual * laterResidual;
    row[at + 2] += earlierResidual * earlierResidual;
    row[at + 3]++;
  }

  /** From -1 to 1, nearer to 0 the fewer users rated both; 0 of fewer than three. */
  double likeness(int one, int other) {
    if (!isAdmitted(one) || !isAdmitted(other)) {
      return 0;
    }
    float[] row = rows[number[one]];
    float[] reverse = rows[number[other]];
    int at = number[other] * SUMS;
    int back = number[one] * SUMS;
    float product = 0;
    float ones = 0;
    float others = 0;
    float count = 0;
    if (at < row.length) {
      product = row[at];
      ones = row[at + 1];
      others = row[at + 2];
      count = row[at + 3];
    }
    if (back < reverse.length) {
      product += reverse[back];
      others += reverse[back + 1];
      ones += reverse[back + 2];
      count += reverse[back + 3];
    }
    return count < FEWEST || product == 0
        ? 0
        : product / Math.sqrt((double) ones * others) * count / (count + HALF_TRUST);
  }
}
