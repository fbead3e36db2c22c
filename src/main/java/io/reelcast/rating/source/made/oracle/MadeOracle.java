package io.reelcast.rating.source.made.oracle;

import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.session.MadeMoment;
import io.reelcast.rating.source.made.session.MadeSession;
import java.util.function.DoubleFunction;

/**
 * What the best predictor could know of the made world.
 *
 * <p>Right after a rating, in mood g and temper t, the k-th next rating is
 *
 * <ul>
 *   <li>in the same session with probability s^k (s = session goes on): temper t, and mood g with
 *       probability p^k (p = mood persists), else a mood redrawn from the user's preference, which
 *       is the mood chain's stationary distribution;
 *   <li>else in a later session: temper unknown, which is more Gaussian noise, and mood from the
 *       preference.
 * </ul>
 *
 * Left out: the drift of tastes until the next session, and that the movies to avoid, for having
 * been rated lately, will be others by the second to fifth rating. A turn of tastes is known once
 * it has come; nobody foresees it.
 */
public final class MadeOracle {

  private final Curve rating;
  private final MoodExpectation knowingTemper;
  private final MoodExpectation overTempers;
  private final int moods;

  /**
   * An oracle of the world with these movies and moods.
   *
   * @param expectation for the deviation of Gaussian noise: a rating's expectation over that noise,
   *     by the stars without it
   */
  public MadeOracle(MadeMovies movies, MadeMoods moods, DoubleFunction<Curve> expectation) {
    double noise = MadeNature.NOISE_DEVIATION;
    this.moods = moods.count();
    this.rating = expectation.apply(noise);
    this.knowingTemper = new MoodExpectation(movies, moods, rating);
    this.overTempers =
        new MoodExpectation(
            movies, moods, expectation.apply(StrictMath.hypot(noise, MadeNature.TEMPER_DEVIATION)));
  }

  /** Of the rating before it was made, all but the noise being known. */
  public double expected(MadeMoment moment) {
    return rating.at(moment.stars());
  }

  /** Of this user's next {@code count} ratings right after this one, the next one first. */
  public double[] expectedNext(MadeMoment moment, int count) {
    MadeSession session = moment.session();
    double sameMood = 0;
    double redrawnMood = 0;
    double laterSession = 0;
    for (int mood = 0; mood < moods; mood++) {
      double probability = session.preference().probability(mood);
      if (probability > 0) {
        double now = knowingTemper.expected(session.user(), mood, session.temper());
        redrawnMood += probability * now;
        laterSession += probability * overTempers.expected(session.user(), mood, 0);
        sameMood = mood == session.mood() ? now : sameMood;
      }
    }
    return outlook(sameMood, redrawnMood, laterSession, count);
  }

  private static double[] outlook(
      double sameMood, double redrawnMood, double laterSession, int count) {
    double[] next = new double[count];
    double sessionLasts = 1;
    double moodLasts = 1;
    for (int index = 0; index < next.length; index++) {
      sessionLasts *= MadeNature.SESSION_GOES_ON;
      moodLasts *= MadeNature.MOOD_PERSISTS;
      double inThisSession = redrawnMood + moodLasts * (sameMood - redrawnMood);
      next[index] = laterSession + sessionLasts * (inThisSession - laterSession);
    }
    return next;
  }
}
