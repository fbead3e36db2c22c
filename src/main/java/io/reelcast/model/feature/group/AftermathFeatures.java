package io.reelcast.model.feature.group;

import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.history.past.Trail;
import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.model.aftermath.Aftermaths;

/**
 * What users gave, at the distance of each of the next ratings, after the movies that were rated
 * last: over all of them, over the newer ones foremost, and after the newest alone; each once for
 * what they gave beyond their level, and once for what their movies usually get.
 */
public final class AftermathFeatures {
  private static final int OF_EACH_SLOT = 6;

  /** How many there are. */
  public static final int COUNT = OF_EACH_SLOT * UserState.HORIZON;

  /** So many ratings of none are added before sums are averaged. */
  private static final float DAMPING = 10;

  private static final float OWN_DAMPING = 5;

  private AftermathFeatures() {}

  /** What a movie itself got beyond the levels of its users; where the next ones go. */
  public static int movie(float[] features, int at, Aftermath own) {
    features[at] = own.surplus(0) / (OWN_DAMPING + own.count(0));
    return at + 1;
  }

  /**
   * Those of a user.
   *
   * @param first where the first of them goes
   * @return where the next ones go
   */
  public static int user(float[] features, int first, Trail trail, Aftermaths aftermaths) {
    int seen = Math.min(trail.size(), History.LENGTH);
    Aftermath[] last = new Aftermath[seen];
    for (int age = 0; age < seen; age++) {
      last[age] = aftermaths.of(trail.key(age));
    }
    for (int slot = 1; slot <= UserState.HORIZON; slot++) {
      fill(features, first + (slot - 1) * OF_EACH_SLOT, last, slot);
    }
    return first + COUNT;
  }

  private static void fill(float[] features, int at, Aftermath[] last, int slot) {
    float count = DAMPING;
    float surplus = 0;
    float bias = 0;
    float newerCount = DAMPING;
    float newerSurplus = 0;
    float newerBias = 0;
    for (int age = 0; age < last.length; age++) {
      int distance = slot + age;
      float weight = 1f / (1 + age);
      count += last[age].count(distance);
      surplus += last[age].surplus(distance);
      bias += last[age].bias(distance);
      newerCount += weight * last[age].count(distance);
      newerSurplus += weight * last[age].surplus(distance);
      newerBias += weight * last[age].bias(distance);
    }
    Aftermath newest = last.length == 0 ? Aftermath.NONE : last[0];
    features[at] = surplus / count;
    features[at + 1] = bias / count;
    features[at + 2] = newerSurplus / newerCount;
    features[at + 3] = newerBias / newerCount;
    features[at + 4] = newest.surplus(slot) / (DAMPING + newest.count(slot));
    features[at + 5] = newest.bias(slot) / (DAMPING + newest.count(slot));
  }
}
