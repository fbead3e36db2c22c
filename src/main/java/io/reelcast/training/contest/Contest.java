package io.reelcast.training.contest;

import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.training.contest.Verdict.Kind;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A champion and those who challenge it, each with weights that have learnt from more than those
 * before. All are asked about windows whose five ratings are newer than what they have learnt from.
 * The newest becomes champion that is not worse by more than the margin, neither than the champion
 * nor than a champion of many promotions before. The former champion goes on being asked, and
 * predicts again if the present one turns out worse by more than the margin. Not for several
 * threads.
 */
public final class Contest {
  /** After so many times the windows that decide, the watch over the champion begins anew. */
  private static final int WATCHED = 20;

  /** So many are on trial at once: as many rounds as windows take that are new enough, and one. */
  private static final int MOST_TRIALS = 3;

  private final ContestSettings settings;
  private Contender champion;
  private final List<Trial> trials = new ArrayList<>(); // the oldest first
  private Optional<Contender> former = Optional.empty();
  private Contender reference;
  private Contender nextReference;
  private Duel watch = new Duel();
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

  /** Those who may become champion, the oldest first. */
  public List<Contender> challengers() {
    return trials.stream().map(Trial::challenger).toList();
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
    for (Trial trial : trials) {
      trial.take(userId, since, error, ofChampion, reference.network());
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
    return trials.size() < MOST_TRIALS && cooling == 0;
  }

  public void challenge(Contender other) {
    trials.add(new Trial(other));
  }

  /** Ends a round. */
  public Verdict decide() {
    cooling = Math.max(0, cooling - 1);
    if (isEnough(watch) && isWorse(watch) && isBeyondMargin(watch)) {
      return rollBack();
    }
    if (trials.isEmpty()) {
      return Verdict.without(Kind.NONE, cooling > 0 ? "cooling down" : "nobody challenged");
    }
    trials.forEach(Trial::endRound);
    for (int i = trials.size() - 1; i >= 0; i--) {
      if (isNoWorse(trials.get(i))) {
        return promote(i);
      }
    }
    return judgeOldest(trials.get(0));
  }

  private boolean isNoWorse(Trial trial) {
    return isEnough(trial.near())
        && !isWorse(trial.near())
        && isWithinMargin(trial.near())
        && isWithinMargin(trial.far());
  }

  /** Whoever challenged later has learnt from the same and more. */
  private Verdict judgeOldest(Trial oldest) {
    boolean isEnough = isEnough(oldest.near());
    if (isEnough && isWorse(oldest.near())) {
      return keepAllBack(oldest.near(), "worse than the champion");
    }
    if (isEnough && isWorse(oldest.far()) && !isWithinMargin(oldest.far())) {
      return keepAllBack(oldest.far(), "worse than an earlier champion");
    }
    if (oldest.waited() < settings.patience()) {
      String reason = isEnough ? "undecided" : "too few windows yet";
      return Verdict.of(Kind.WAITING, Stretch.NONE, oldest.near(), reason);
    }
    trials.remove(0);
    String reason = isEnough ? "not shown to be no worse" : "too few windows in time";
    return Verdict.of(Kind.KEPT_BACK, Stretch.NONE, oldest.near(), reason);
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

  private Verdict promote(int place) {
    Trial trial = trials.get(place);
    Verdict verdict =
        Verdict.of(Kind.PROMOTED, Stretch.NONE, trial.near(), "not worse than the champion");
    former = Optional.of(champion);
    champion = trial.challenger();
    trustedUntil = champion.learntUntil();
    trials.subList(0, place + 1).clear();
    watch = new Duel();
    promotions++;
    if (promotions % settings.lookBack() == 0) {
      reference = nextReference;
      nextReference = champion;
    }
    trials.forEach(Trial::restart);
    return verdict;
  }

  /** What they have learnt from since somebody was found to be no worse is not to be trusted. */
  private Verdict keepAllBack(Duel duel, String reason) {
    Stretch learnt = new Stretch(trustedUntil, newestLearnt());
    trustedUntil = learnt.to();
    trials.clear();
    return Verdict.of(Kind.KEPT_BACK, learnt, duel, reason);
  }

  private long newestLearnt() {
    return trials.isEmpty()
        ? champion.learntUntil()
        : trials.get(trials.size() - 1).challenger().learntUntil();
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
    trials.clear();
    watch = new Duel();
    cooling = settings.coolDown();
    return verdict;
  }

  public void write(DataOutput out) throws IOException {
    champion.write(out);
    out.writeBoolean(former.isPresent());
    if (former.isPresent()) {
      former.get().write(out);
    }
    reference.write(out);
    nextReference.write(out);
    watch.write(out);
    out.writeInt(trials.size());
    for (Trial trial : trials) {
      trial.write(out);
    }
    out.writeInt(cooling);
    out.writeInt(promotions);
    out.writeLong(trustedUntil);
  }

  /** Goes on from what was written. */
  public static Contest read(DataInput in, ContestSettings settings, NetworkShape shape)
      throws IOException {
    Contest contest = new Contest(settings, Contender.read(in, shape));
    contest.former = in.readBoolean() ? Optional.of(Contender.read(in, shape)) : Optional.empty();
    contest.reference = Contender.read(in, shape);
    contest.nextReference = Contender.read(in, shape);
    contest.watch = Duel.read(in);
    for (int left = in.readInt(); left > 0; left--) {
      contest.trials.add(Trial.read(in, shape));
    }
    contest.cooling = in.readInt();
    contest.promotions = in.readInt();
    contest.trustedUntil = in.readLong();
    return contest;
  }
}
