package io.reelcast.training.online.kept;

import io.reelcast.rating.source.Fingerprint;
import io.reelcast.training.Example;
import io.reelcast.training.online.kept.Memory.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a round has taken in so far. Not for several threads. */
public final class Round {
  private final int number;
  private final long from;
  private final List<Kept> windows = new ArrayList<>();
  private final Set<String> users = new HashSet<>();
  private final Fingerprint examples;
  private long next;

  /**
   * @param number of the round, counted from 1
   * @param from the offset of its first example
   */
  public Round(int number, long from) {
    this(number, from, from, new Fingerprint());
  }

  private Round(int number, long from, long next, Fingerprint examples) {
    this.number = number;
    this.from = from;
    this.next = next;
    this.examples = examples;
  }

  /** The same examples by another number, without windows. */
  public Round numbered(int other) {
    return new Round(other, from, next, examples.copy());
  }

  public void take(Example example, long offset) {
    examples.with(offset + " " + example.rating() + " " + example.sequence() + "\n");
    next = offset + 1;
  }

  public void keep(Kept window) {
    windows.add(window);
  }

  /**
   * Whether a user is met for the first time. Only then his errors tell of drift: those that follow
   * are alike because they are his.
   */
  public boolean isFirstOf(String userId) {
    return users.add(userId);
  }

  public int number() {
    return number;
  }

  public long from() {
    return from;
  }

  /** The offset behind its last example. */
  public long next() {
    return next;
  }

  public boolean isEmpty() {
    return next == from;
  }

  public List<Kept> windows() {
    return windows;
  }

  /** A hash of its examples so far. */
  public String hash() {
    return examples.copy().prefixed("examples");
  }
}
