package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.IntervalContestant;
import io.reelcast.backtest.contestant.network.course.Succession;
import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Arrival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A network as the stream runs it: states in their binary form, one prediction a rating, releases
 * that follow each other.
 */
final class NetworkContestant implements IntervalContestant, ConditionedContestant {
  private final Chronicle names;
  private final Succession releases;
  private final double coverage;
  private final byte[][] states; // [user], null before the first rating
  private Release current;
  private Forecast newest = new Forecast(Floats.of(), Floats.of(), Floats.of());
  private long taken;

  /**
   * @param coverage of its intervals
   */
  NetworkContestant(Ground ground, Succession releases, double coverage) {
    this.names = ground.warm();
    this.releases = releases;
    this.coverage = coverage;
    this.states = new byte[ground.users()][];
    this.current = releases.current();
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    Rating whole =
        new Rating(names.userId(user), names.movieId(movie), rating, Instant.ofEpochMilli(ratedAt));
    current = releases.current();
    UserState before = state(user);
    Reception reception = before.receive(whole);
    if (!reception.isRepeat()) {
      Advance advance =
          Predictor.advance(before, new Arrival(whole, new Cause(0, taken)), reception, current);
      states[user] = advance.encodedAfter();
      newest = advance.prediction().forecast();
      releases.take(advance);
    }
    taken++;
  }

  @Override
  public void predict(int user, double[] next) {
    spread(newest.ratings(), next);
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    List<String> movieIds = new ArrayList<>(movies.length);
    for (int movie : movies) {
      movieIds.add(names.movieId(movie));
    }
    spread(current.next(state(user), movieIds).ratings(), next);
  }

  @Override
  public double coverage() {
    return coverage;
  }

  @Override
  public void intervals(int user, double[] low, double[] high) {
    spread(newest.low(), low);
    spread(newest.high(), high);
  }

  private UserState state(int user) {
    return states[user] == null ? UserState.UNKNOWN : UserStateCodec.decode(states[user]);
  }

  private static void spread(Floats values, double[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] = values.get(i);
    }
  }
}
