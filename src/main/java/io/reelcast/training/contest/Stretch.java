package io.reelcast.training.contest;

/**
 * A stretch of examples.
 *
 * @param from the offset of the first one
 * @param to the offset behind the last one
 */
public record Stretch(long from, long to) {
  /** Without any. */
  public static final Stretch NONE = new Stretch(0, 0);

  public boolean isEmpty() {
    return from >= to;
  }

  public boolean holds(long offset) {
    return offset >= from && offset < to;
  }
}
