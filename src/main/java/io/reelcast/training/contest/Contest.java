package io.reelcast.training.contest;

import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.training.contest.Verdict.Kind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Champion and challenger. Both are asked about windows whose five ratings are newer than all that
 * either has learnt from; the challenger becomes champion when it is not worse by more than the
 * margin, neither than the champion nor than a champion of many promotions before. The former
 * champion goes on being asked, and predicts again if the present one turns out worse by more than
 * the margin. Not for several threads.
 */
public final class Contest {
  /** After so many times the windows that decide, the watch over the champion begins anew. */
  private static final int WATCHED = 20;

  private final ContestSettings settings;
  private Contender champion;
  private Optional<Contender> challenger = Optional.empty();
  private Optional<Contender> former = Optional.empty();
  private Contender reference;
  private Contender nextReference;
  private Duel trial = new Duel();
  private Duel farTrial = new Duel();
  private Duel watch = new Duel();
  private int waited;
  private int cooling;
  private int promotions;
  private long trustedUntil;

  /**
   * @param champion who predicts at first
   */
  public Contest(ContestSettings settings, Contender champion) {
    this.settings = settings;
    this.champion = champion;
    this.reference = champion;
    this.nextReference = champion;
    this.trustedUntil = champion.learntUntil();
  }

  public Contender champion() {
    return champion;
  }

  public Optional<Contender> challenger() {
    return challenger;
  }

  /** How often a challenger became champion. */
  public int promotions() {
    return promotions;
  }

  /**
   * Takes a window in.
   *
   * @param since an offset that all examples of its five ratings lie at or behind
   * @param error how much a network errs on it
   */
  public void take(String userId, long since, ToDoubleFunction<Network> error) {
    double ofChampion = error.applyAsDouble(champion.network());
    if (challenger.isPresent() && since >= challenger.get().learntUntil()) {
      double ofChallenger = error.applyAsDouble(challenger.get().network());
      trial.add(userId, ofChallenger, ofChampion);
      farTrial.add(userId, ofChallenger, error.applyAsDouble(reference.network()));
    }
    if (former.isPresent() && since >= champion.learntUntil()) {
      if (watch.windows() >= (long) WATCHED * settings.windows()) {
        watch = new Duel();
      }
      watch.add(userId, ofChampion, error.applyAsDouble(former.get().network()));
    }
  }

  /** Whether somebody may challenge now. */
  public boolean isOpen() {
    return challenger.isEmpty() && cooling == 0;
  }

  public void challenge(Contender other) {
    challenger = Optional.of(other);
    trial = new Duel();
    farTrial = new Duel();
    waited = 0;
  }

  /** Ends a round. */
  public Verdict decide() {
    cooling = Math.max(0, cooling - 1);
    if (isEnough(watch) && isWorse(watch) && isBeyondMargin(watch)) {
      return rollBack();
    }
    if (challenger.isEmpty()) {
      return Verdict.without(Kind.NONE, cooling > 0 ? "cooling down" : "nobody challenged");
    }
    waited++;
    if (!isEnough(trial)) {
      return waited < settings.patience()
          ? Verdict.of(Kind.WAITING, Stretch.NONE, trial, "too few windows yet")
          : keepBack(Stretch.NONE, trial, "too few windows in time");
    }
    if (isWorse(trial)) {
      return keepBack(distrusted(), trial, "worse than the champion");
    }
    if (isWorse(farTrial) && !isWithinMargin(farTrial)) {
      return keepBack(distrusted(), farTrial, "worse than an earlier champion");
    }
    if (isWithinMargin(trial) && isWithinMargin(farTrial)) {
      return promote();
    }
    return waited < settings.patience()
        ? Verdict.of(Kind.WAITING, Stretch.NONE, trial, "undecided")
        : keepBack(Stretch.NONE, trial, "not shown to be no worse");
  }

  private boolean isEnough(Duel duel) {
    return duel.windows() >= settings.windows() && duel.users() >= settings.users();
  }

  /** Also where weights say no number any more. */
  private boolean isWorse(Duel duel) {
    return !(duel.difference() - settings.standardErrors() * duel.standardError() <= 0);
  }

  private boolean isWithinMargin(Duel duel) {
    double most = duel.difference() + settings.standardErrors() * duel.standardError();
    return most <= settings.margin() * duel.second();
  }

  /** What is worse by less is no reason to take weights back and let nobody challenge. */
  private boolean isBeyondMargin(Duel duel) {
    return !(duel.difference() <= settings.margin() * duel.second());
  }

  private Verdict promote() {
    Verdict verdict = Verdict.of(Kind.PROMOTED, Stretch.NONE, trial, "not worse than the champion");
    former = Optional.of(champion);
    champion = challenger.orElseThrow();
    trustedUntil = champion.learntUntil();
    challenger = Optional.empty();
    watch = new Duel();
    promotions++;
    if (promotions % settings.lookBack() == 0) {
      reference = nextReference;
      nextReference = champion;
    }
    return verdict;
  }

  /** What the challenger has learnt from since somebody was found to be no worse. */
  private Stretch distrusted() {
    Stretch learnt = new Stretch(trustedUntil, newestLearnt());
    trustedUntil = learnt.to();
    return learnt;
  }

  private long newestLearnt() {
    return challenger.map(Contender::learntUntil).orElse(champion.learntUntil());
  }

  private Verdict keepBack(Stretch suspect, Duel duel, String reason) {
    challenger = Optional.empty();
    return Verdict.of(Kind.KEPT_BACK, suspect, duel, reason);
  }

  private Verdict rollBack() {
    Stretch learnt = new Stretch(former.orElseThrow().learntUntil(), newestLearnt());
    Verdict verdict = Verdict.of(Kind.ROLLED_BACK, learnt, watch, "worse than the former champion");
    if (nextReference.learntUntil() == champion.learntUntil()) {
      nextReference = former.orElseThrow(); // Held against bad weights anybody would look good.
    }
    champion = former.orElseThrow();
    trustedUntil = learnt.to();
    former = Optional.empty();
    challenger = Optional.empty();
    watch = new Duel();
    cooling = settings.coolDown();
    return verdict;
  }

  public void write(DataOutput out) throws IOException {
    champion.write(out);
    write(out, challenger);
    write(out, former);
    reference.write(out);
    nextReference.write(out);
    trial.write(out);
    farTrial.write(out);
    watch.write(out);
    out.writeInt(waited);
    out.writeInt(cooling);
    out.writeInt(promotions);
    out.writeLong(trustedUntil);
  }

  private static void write(DataOutput out, Optional<Contender> contender) throws IOException {
    out.writeBoolean(contender.isPresent());
    if (contender.isPresent()) {
      contender.get().write(out);
    }
  }

  /** Goes on from what was written. */
  public static Contest read(DataInput in, ContestSettings settings, NetworkShape shape)
      throws IOException {
    Contest contest = new Contest(settings, Contender.read(in, shape));
    contest.challenger = readIfThere(in, shape);
    contest.former = readIfThere(in, shape);
    contest.reference = Contender.read(in, shape);
    contest.nextReference = Contender.read(in, shape);
    contest.trial = Duel.read(in);
    contest.farTrial = Duel.read(in);
    contest.watch = Duel.read(in);
    contest.waited = in.readInt();
    contest.cooling = in.readInt();
    contest.promotions = in.readInt();
    contest.trustedUntil = in.readLong();
    return contest;
  }

  private static Optional<Contender> readIfThere(DataInput in, NetworkShape shape)
      throws IOException {
    return in.readBoolean() ? Optional.of(Contender.read(in, shape)) : Optional.empty();
  }
}
