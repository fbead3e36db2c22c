package io.reelcast.training.factor;

/** Numbers in the rows of a sparse matrix, one row's after the other's. */
final class Rows {
  final int[] start; // [row] of its first number; one more than rows
  final int[] column;
  final float[] value;

  private Rows(int[] start, int size) {
    this.start = start;
    this.column = new int[size];
    this.value = new float[size];
  }

  /** Sorts numbers into rows; those of one row keep their order. */
  static Rows of(int rows, int[] row, int[] column, float[] value) {
    int[] start = new int[rows + 1];
    for (int each : row) {
      start[each + 1]++;
    }
    for (int i = 0; i < rows; i++) {
      start[i + 1] += start[i];
    }
    Rows sorted = new Rows(start, row.length);
    int[] next = start.clone();
    for (int i = 0; i < row.length; i++) {
      int place = next[row[i]]++;
      sorted.column[place] = column[i];
      sorted.value[place] = value[i];
    }
    return sorted;
  }

  int count() {
    return start.length - 1;
  }
}
