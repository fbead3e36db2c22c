package io.reelcast.model.feature;

import io.reelcast.history.History;
import io.reelcast.history.open.Octets;
import java.nio.ByteBuffer;

/**
 * What is seen of users and movies in binary form, unscaled: numbers one after the other, the big
 * end first.
 */
public final class Sights {
  private Sights() {}

  /** How many bytes {@link #person} takes. */
  public static int ofPerson(InputGroups groups) {
    int steps = History.LENGTH * (groups.stepFeatures() + 1);
    return Float.BYTES * (1 + steps + groups.userFeatures() + 2);
  }

  /** How many bytes {@link #movie} takes. */
  public static int ofMovie(InputGroups groups) {
    return Float.BYTES * (groups.movieFeatures() + 3);
  }

  /**
   * A user: the number of records; each record's features and genres, with zeros where there is
   * none; the user's features; how many ratings he had given; what the newborn expected.
   */
  public static Octets person(Inputs inputs, long ratings, double expected) {
    ByteBuffer out = ByteBuffer.allocate(ofPerson(inputs.groups()));
    inputs.write(out);
    out.putInt((int) Math.min(ratings, Integer.MAX_VALUE)).putFloat((float) expected);
    return Octets.of(out.array());
  }

  /**
   * A movie that was rated: its features, its genres as bits, how much more than others it was
   * known to get, and what it was given.
   */
  public static Octets movie(float[] features, int genres, double bias, double rating) {
    ByteBuffer out = ByteBuffer.allocate(Float.BYTES * (features.length + 3));
    for (float feature : features) {
      out.putFloat(feature);
    }
    out.putInt(genres).putFloat((float) bias).putFloat((float) rating);
    return Octets.of(out.array());
  }
}
