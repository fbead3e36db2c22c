package io.reelcast.rating.source.made.nature;

import io.reelcast.rating.source.made.draw.MadeRandom;

/** One user of the made world; compact, for there may be a million. */
public final class MadeUser {

  private final int ordinal;
  private final float bias;
  private final byte activityClass;
  private final float[] tastes;

  /** A ring of distinct movies, filled up to {@link #recentCount}. */
  private final int[] recentMovies = new int[MadeNature.RECENT_MOVIES];

  private byte recentCount;
  private byte nextRecent;
  private boolean away = true;
  private long freeFromMillis;

  MadeUser(long seed, int ordinal, int genres) {
    MadeRandom random = MadeRandom.of(seed, "traits", ordinal);
    this.ordinal = ordinal;
    this.bias = (float) (MadeNature.BIAS_DEVIATION * random.gaussian());
    this.activityClass = (byte) activityClass(random);
    this.tastes = new float[genres];
    drawTastes(random);
  }

  public static String id(int ordinal) {
    return "u" + (ordinal + 1);
  }

  public String id() {
    return id(ordinal);
  }

  /** Stars for a movie of this combination of genres, before its quality and the temper. */
  public double inclination(MadeGenres genres, int combination, int mood) {
    return MadeNature.CENTRE
        + bias
        + genres.mean(tastes, combination)
        + MadeNature.MOOD_PULL * tastes[mood];
  }

  int activityClass() {
    return activityClass;
  }

  public float[] tastes() {
    return tastes;
  }

  boolean isFreeAt(long millis) {
    return away && freeFromMillis <= millis;
  }

  public void beginSession() {
    away = false;
  }

  public void endSession(long freeFrom) {
    away = true;
    freeFromMillis = freeFrom;
  }

  public int recentMovies() {
    return recentCount;
  }

  public int recentMovie(int index) {
    return recentMovies[index];
  }

  public boolean ratedLately(int movie) {
    for (int index = 0; index < recentCount; index++) {
      if (recentMovies[index] == movie) {
        return true;
      }
    }
    return false;
  }

  public void remember(int movie) {
    if (!ratedLately(movie)) {
      recentMovies[nextRecent] = movie;
      nextRecent = (byte) ((nextRecent + 1) % recentMovies.length);
      recentCount = (byte) Math.min(recentCount + 1, recentMovies.length);
    }
  }

  /** An autoregressive step that keeps the tastes' distribution over all users. */
  public void driftTastes(MadeRandom random) {
    double kept = MadeNature.TASTE_KEPT;
    double step = MadeNature.TASTE_DEVIATION * Math.sqrt(1 - kept * kept);
    for (int genre = 0; genre < tastes.length; genre++) {
      tastes[genre] = (float) (kept * tastes[genre] + step * random.gaussian());
    }
  }

  /** Other tastes, which those before say nothing about. */
  void turnTastes(long seed) {
    drawTastes(MadeRandom.of(seed, "turn", ordinal));
  }

  private void drawTastes(MadeRandom random) {
    for (int genre = 0; genre < tastes.length; genre++) {
      tastes[genre] = (float) (MadeNature.TASTE_DEVIATION * random.gaussian());
    }
  }

  private static int activityClass(MadeRandom random) {
    double nextClassIsRarer = StrictMath.pow(2, -MadeNature.RARENESS_OF_ACTIVITY);
    int activityClass = 0;
    while (activityClass < MadeNature.ACTIVITY_CLASSES - 1 && random.chance(nextClassIsRarer)) {
      activityClass++;
    }
    return activityClass;
  }
}
