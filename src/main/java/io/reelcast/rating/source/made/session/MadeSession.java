package io.reelcast.rating.source.made.session;

import io.reelcast.rating.source.made.draw.MadeRandom;
import io.reelcast.rating.source.made.draw.WeightedDraw;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.nature.MadeUser;

/** One user's sitting; tastes stay as they are throughout, unless everybody's turn. */
public final class MadeSession {

  private final MadeUser user;
  private final String userId;
  private final double temper;
  private WeightedDraw preference;
  private int mood;
  private long nextMillis;

  MadeSession(MadeUser user, WeightedDraw preference, long firstMillis, MadeRandom random) {
    this.user = user;
    this.userId = user.id();
    this.preference = preference;
    this.temper = MadeNature.TEMPER_DEVIATION * random.gaussian();
    this.mood = preference.draw(random);
    this.nextMillis = firstMillis;
  }

  public MadeUser user() {
    return user;
  }

  public String userId() {
    return userId;
  }

  public WeightedDraw preference() {
    return preference;
  }

  public double temper() {
    return temper;
  }

  public int mood() {
    return mood;
  }

  /** Goes on in its mood and comes into others by this preference. */
  void turnTo(WeightedDraw preference) {
    this.preference = preference;
  }

  long nextMillis() {
    return nextMillis;
  }

  /** Either ends the session or sets the time and the mood of its next rating. */
  boolean goesOn(MadeRandom random) {
    long gap =
        (long)
            (MadeNature.SHORTEST_GAP_MILLIS
                + random.exponential(MadeNature.MEAN_FURTHER_GAP_MILLIS));
    if (!random.chance(MadeNature.SESSION_GOES_ON)) {
      user.endSession(nextMillis + gap);
      return false;
    }
    nextMillis += gap;
    if (!random.chance(MadeNature.MOOD_PERSISTS)) {
      mood = preference.draw(random);
    }
    return true;
  }
}
