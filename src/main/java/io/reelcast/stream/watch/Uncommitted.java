package io.reelcast.stream.watch;

import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * When the ratings arrived whose predictions were sent in the transaction that is open. Its room
 * grows with the largest transaction and is used again. For the thread of one producer.
 */
final class Uncommitted {
  private static final int FIRST_ROOM = 1024;

  private long[] arrivals = new long[FIRST_ROOM];
  private int size;

  void add(long arrivedAtMillis) {
    if (size == arrivals.length) {
      arrivals = Arrays.copyOf(arrivals, 2 * size);
    }
    arrivals[size++] = arrivedAtMillis;
  }

  void forget() {
    size = 0;
  }

  /** Hands them on in order, and forgets them. */
  void drain(LongConsumer taker) {
    for (int i = 0; i < size; i++) {
      taker.accept(arrivals[i]);
    }
    forget();
  }
}
