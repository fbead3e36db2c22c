package io.reelcast.training.contest;

import java.util.Locale;

/**
 * What was decided at the end of a round.
 *
 * @param kind whether other weights predict from now on
 * @param suspect where weights turned out worse: the examples that they had learnt from and the
 *     better ones had not
 * @param reason in words
 * @param windows on how many it rests
 * @param users whose they are
 * @param tried the mean error of the weights that were on trial; NaN where nothing was measured
 * @param other that of the weights that they were held against
 */
public record Verdict(
    Kind kind,
    Stretch suspect,
    String reason,
    long windows,
    int users,
    double tried,
    double other) {

  /** What may be decided. */
  public enum Kind {
    /** There was no challenger. */
    NONE,
    /** A network was trained anew, as there are so many more examples. */
    GROWN,
    /** Too little is known of the challenger yet. */
    WAITING,
    /** The challenger predicts. */
    PROMOTED,
    /** The challenger does not predict. */
    KEPT_BACK,
    /** The champion turned out worse than the former one, which predicts again. */
    ROLLED_BACK;

    /** As reports write it. */
    public String title() {
      return switch (this) {
        case NONE -> "none";
        case GROWN -> "grown";
        case WAITING -> "waiting";
        case PROMOTED -> "promoted";
        case KEPT_BACK -> "keptBack";
        case ROLLED_BACK -> "rolledBack";
      };
    }
  }

  /** One that rests on no windows. */
  public static Verdict without(Kind kind, String reason) {
    return new Verdict(kind, Stretch.NONE, reason, 0, 0, Double.NaN, Double.NaN);
  }

  static Verdict of(Kind kind, Stretch suspect, Duel duel, String reason) {
    return new Verdict(
        kind,
        suspect,
        reason + ": " + told(duel),
        duel.windows(),
        duel.users(),
        duel.first(),
        duel.second());
  }

  /** Of fewer than two users it is not known how sure a difference is. */
  private static String told(Duel duel) {
    String basis =
        String.format(Locale.ROOT, "%d windows of %d users", duel.windows(), duel.users());
    return duel.users() < 2
        ? "only " + basis
        : String.format(
            Locale.ROOT,
            "%.4f against %.4f, a difference of %.4f ± %.4f on %s",
            duel.first(),
            duel.second(),
            duel.difference(),
            duel.standardError(),
            basis);
  }
}
