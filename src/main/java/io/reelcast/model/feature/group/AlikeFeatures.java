package io.reelcast.model.feature.group;

import io.reelcast.history.past.Trail;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.Leaning;
import io.reelcast.model.factor.MovieVector;

/**
 * What the network sees of how a user received the movies on his trail that are like another one:
 * how much more he gave them than his taste says, the same with the newer ones foremost, how much
 * more than others at his level gave, and how like the most like one is. Likeness is the cosine of
 * the movies' factors; its third power weighs.
 *
 * <p>The trail is worked out when the first movie is asked for, so that who asks for none does not
 * pay. Not for several threads.
 */
public final class AlikeFeatures {
  /** How many there are. */
  public static final int COUNT = 4;

  /**
   * So much likeness to movies that were received as expected is added before sums are averaged.
   */
  private static final float DAMPING = 0.3f;

  private static final float NEWER_DAMPING = 1;
  private static final float NEWER_BY_EACH = 0.2f;

  private Trail trail = Trail.NONE;
  private boolean isWorkedOut;
  private MovieVector[] movies = new MovieVector[0]; // [before]
  private float[] surprises = new float[0]; // beyond what the taste says
  private float[] surpluses = new float[0]; // beyond the movie's and the user's own level

  /** Another user, or the same one later. */
  public void follow(Trail other) {
    trail = other;
    isWorkedOut = false;
  }

  /**
   * @param leaning of the user whose trail it is
   */
  public void movie(float[] features, int at, MovieVector movie, Factors factors, Leaning leaning) {
    if (!isWorkedOut) {
      workOut(factors, leaning);
    }
    float weights = DAMPING;
    float surprise = 0;
    float surplus = 0;
    float newerWeights = NEWER_DAMPING;
    float newerSurprise = 0;
    float most = 0;
    for (int before = 0; before < trail.size(); before++) {
      float likeness = movie.likeness(movies[before]);
      if (likeness > 0) {
        float weight = likeness * likeness * likeness;
        float newerWeight = weight / (1 + NEWER_BY_EACH * before);
        weights += weight;
        surprise += weight * surprises[before];
        surplus += weight * surpluses[before];
        newerWeights += newerWeight;
        newerSurprise += newerWeight * surprises[before];
        most = Math.max(most, likeness);
      }
    }
    features[at] = surprise / weights;
    features[at + 1] = newerSurprise / newerWeights;
    features[at + 2] = surplus / weights;
    features[at + 3] = most;
  }

  private void workOut(Factors factors, Leaning leaning) {
    if (movies.length < trail.size()) {
      movies = new MovieVector[Trail.LENGTH];
      surprises = new float[Trail.LENGTH];
      surpluses = new float[Trail.LENGTH];
    }
    for (int before = 0; before < trail.size(); before++) {
      long key = trail.key(before);
      float beyond = trail.rating(before) - factors.expected(key);
      movies[before] = factors.movie(key);
      surprises[before] = beyond - leaning.liking(factors.vector(key));
      surpluses[before] = beyond - leaning.level();
    }
    isWorkedOut = true;
  }
}
