package io.reelcast.training.online.kept;

import io.reelcast.rating.source.Fingerprint;
import io.reelcast.training.Example;
import io.reelcast.training.online.kept.Memory.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a round has taken in so far. Not for several threads. */
public final class Round {
  private final int number;
  private final long from;
  private final List<Kept> windows = new ArrayList<>();
  private final Map<String, UserErrors> users = new LinkedHashMap<>();
  private final Fingerprint examples;
  private long next;

  /** Hears the means of a user's squared errors: movies unknown, and known. */
  public interface ErrorListener {
    void hear(double blind, double conditioned);
  }

  private static final class UserErrors {
    private double blind;
    private double conditioned;
    private int windows;
  }

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

  /** Takes in the means of squared errors on a window: movies unknown, and known. */
  public void missed(String userId, double[] means) {
    UserErrors errors = users.computeIfAbsent(userId, user -> new UserErrors());
    errors.windows++;
    errors.blind += means[0];
    errors.conditioned += means[1];
  }

  /**
   * Tells the means of each user, in the order in which they were met. A user's windows are alike
   * because they are his: together they say one thing about drift.
   */
  public void tellErrors(ErrorListener listener) {
    users
        .values()
        .forEach(
            errors ->
                listener.hear(errors.blind / errors.windows, errors.conditioned / errors.windows));
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
