package io.reelcast.training.sample;

import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.feature.Sights;
import java.nio.ByteBuffer;

/**
 * A user as seen at an anchor, and the five ratings that followed. Filled anew again and again. Not
 * for several threads.
 */
public final class Sample {
  private final Inputs inputs;
  private final float[][] movies; // [slot][feature]
  private final int[] genres = new int[UserState.HORIZON];
  private final float[] biases = new float[UserState.HORIZON];
  private final float[] outcomes = new float[UserState.HORIZON];
  private int anchor;
  private int completion;
  private int count;
  private float expected;

  public Sample(InputGroups groups) {
    this.inputs = new Inputs(groups);
    this.movies = new float[UserState.HORIZON][groups.movieFeatures()];
  }

  /** The size of its binary form. */
  static int bytes(InputGroups groups) {
    return 2 * Integer.BYTES + Sights.ofPerson(groups) + UserState.HORIZON * Sights.ofMovie(groups);
  }

  /** What is seen of the user. */
  public Inputs inputs() {
    return inputs;
  }

  /** The features of the movie that was rated in a slot, from 0. */
  public float[] movie(int slot) {
    return movies[slot];
  }

  /** Its genres as bits. */
  public int genres(int slot) {
    return genres[slot];
  }

  /** How much more than others it was known to get. */
  public float bias(int slot) {
    return biases[slot];
  }

  public float outcome(int slot) {
    return outcomes[slot];
  }

  /** The place among all ratings of the one after which it is predicted; -1 before the first. */
  public int anchor() {
    return anchor;
  }

  /** The place of the last outcome. */
  public int completion() {
    return completion;
  }

  /** How many ratings the user had given. */
  public int count() {
    return count;
  }

  /** What the newborn expected. */
  public float expected() {
    return expected;
  }

  void anchor(int place, long ratings, double newborn) {
    anchor = place;
    count = (int) Math.min(ratings, Integer.MAX_VALUE);
    expected = (float) newborn;
  }

  void outcome(int slot, int place, int genreBits, double bias, double outcome) {
    completion = place;
    genres[slot] = genreBits;
    biases[slot] = (float) bias;
    outcomes[slot] = (float) outcome;
  }

  void write(ByteBuffer out) {
    out.putInt(anchor).putInt(completion);
    inputs.write(out);
    out.putInt(count).putFloat(expected);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      for (float feature : movies[slot]) {
        out.putFloat(feature);
      }
      out.putInt(genres[slot]).putFloat(biases[slot]).putFloat(outcomes[slot]);
    }
  }

  void read(ByteBuffer in) {
    anchor = in.getInt();
    completion = in.getInt();
    person(in);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      movie(slot, in);
    }
  }

  /** Takes a complete window in; its places among all ratings are not known. */
  public void read(Window window) {
    person(window.seen().toBuffer());
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      movie(slot, window.outcomes().get(slot).toBuffer());
    }
  }

  /** As {@link Sights#person} wrote it. */
  private void person(ByteBuffer in) {
    inputs.restore(in);
    count = in.getInt();
    expected = in.getFloat();
  }

  /** As {@link Sights#movie} wrote it. */
  private void movie(int slot, ByteBuffer in) {
    for (int i = 0; i < movies[slot].length; i++) {
      movies[slot][i] = in.getFloat();
    }
    genres[slot] = in.getInt();
    biases[slot] = in.getFloat();
    outcomes[slot] = in.getFloat();
  }
}
