package io.reelcast.training.contest;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.network.Scratch;
import io.reelcast.training.contest.Contender.Stand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Contenders whose errors are what a test says: with half of the users one errs more by its swing,
 * with the other half less. Of ten users the standard error of a swing is a third of it.
 */
final class Ring {
  static final NetworkShape SHAPE = new NetworkShape(1, 2, 2, 0, InputGroups.named(List.of()));
  static final int USERS = 10;

  private static final Inputs NOBODY = new Inputs(SHAPE.inputs());

  private final Random random = new Random(1);
  private final Scratch scratch = new Scratch(SHAPE);
  private final Map<Float, Errors> errors = new HashMap<>();

  private record Errors(double mean, double swing) {
    double of(int user) {
      return mean + (user % 2 == 0 ? swing : -swing);
    }
  }

  Contender contender(long learntUntil, double error, double swing) {
    byte[] weights = LearntReleases.coefficients(LearntReleases.weights(SHAPE, random));
    Stand stand = new Stand((int) learntUntil, weights, new byte[] {1});
    Contender contender = Contender.of(SHAPE, stand, learntUntil);
    now(contender, error, swing);
    return contender;
  }

  /** From now on it errs so much. */
  void now(Contender contender, double error, double swing) {
    errors.put(name(contender.network()), new Errors(error, swing));
  }

  /** Lets a contest take in so many windows of each of the ten users. */
  void ask(Contest contest, long since, int windowsEach) {
    for (int user = 0; user < USERS; user++) {
      for (int window = 0; window < windowsEach; window++) {
        ask(contest, since, "u" + user, user);
      }
    }
  }

  void ask(Contest contest, long since, String userId, int user) {
    contest.take(
        userId, since, network -> errors.getOrDefault(name(network), new Errors(0, 0)).of(user));
  }

  /** What it says of nobody; also after it was written and read. */
  private float name(Network network) {
    float[] said = new float[Network.HORIZON];
    network.read(NOBODY, scratch);
    network.blind(NOBODY, scratch, said);
    return said[0];
  }
}
