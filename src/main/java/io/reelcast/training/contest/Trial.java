package io.reelcast.training.contest;

import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.ToDoubleFunction;

/** A challenger and how he does, on windows that are newer than what he has learnt from. */
final class Trial {
  private final Contender challenger;
  private Duel near = new Duel();
  private Duel far = new Duel();
  private int waited;

  Trial(Contender challenger) {
    this.challenger = challenger;
  }

  Contender challenger() {
    return challenger;
  }

  /** Beside the champion. */
  Duel near() {
    return near;
  }

  /** Beside a champion of many promotions before. */
  Duel far() {
    return far;
  }

  /** For how many rounds. */
  int waited() {
    return waited;
  }

  void take(
      String userId,
      long since,
      ToDoubleFunction<Network> error,
      double ofChampion,
      Network reference) {
    if (since >= challenger.learntUntil()) {
      double own = error.applyAsDouble(challenger.network());
      near.add(userId, own, ofChampion);
      far.add(userId, own, error.applyAsDouble(reference));
    }
  }

  void endRound() {
    waited++;
  }

  /** The champion is another one now. */
  void restart() {
    near = new Duel();
    far = new Duel();
    waited = 0;
  }

  void write(DataOutput out) throws IOException {
    challenger.write(out);
    near.write(out);
    far.write(out);
    out.writeInt(waited);
  }

  static Trial read(DataInput in, NetworkShape shape) throws IOException {
    Trial trial = new Trial(Contender.read(in, shape));
    trial.near = Duel.read(in);
    trial.far = Duel.read(in);
    trial.waited = in.readInt();
    return trial;
  }
}
