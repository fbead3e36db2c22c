package io.reelcast.rating.source.movielens.rows;

import java.util.ArrayList;
import java.util.List;

/** A growing column of ints in pieces, so that growing never copies what is there. */
final class IntColumn {

  private static final int PIECE_BITS = 16;
  private static final int WITHIN_PIECE = (1 << PIECE_BITS) - 1;

  private final List<int[]> pieces = new ArrayList<>();
  private int size;

  void add(int value) {
    if ((size & WITHIN_PIECE) == 0) {
      pieces.add(new int[1 << PIECE_BITS]);
    }
    pieces.get(size >>> PIECE_BITS)[size & WITHIN_PIECE] = value;
    size++;
  }

  int get(int index) {
    return pieces.get(index >>> PIECE_BITS)[index & WITHIN_PIECE];
  }

  int size() {
    return size;
  }

  /** Frees what the column held. */
  void clear() {
    pieces.clear();
    size = 0;
  }
}
