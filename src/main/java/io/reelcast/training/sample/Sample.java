package io.reelcast.training.sample;

import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;
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
    return Float.BYTES
        * (4
            + History.LENGTH * (groups.stepFeatures() + 1)
            + groups.userFeatures()
            + 1
            + UserState.HORIZON * (groups.movieFeatures() + 3));
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
    out.putInt(anchor).putInt(completion).putInt(count).putInt(inputs.size());
    for (int step = 0; step < History.LENGTH; step++) {
      floats(out, inputs.step(step));
      out.putInt(inputs.genres(step));
    }
    floats(out, inputs.user());
    out.putFloat(expected);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      floats(out, movies[slot]);
      out.putInt(genres[slot]).putFloat(biases[slot]).putFloat(outcomes[slot]);
    }
  }

  void read(ByteBuffer in) {
    anchor = in.getInt();
    completion = in.getInt();
    count = in.getInt();
    inputs.size(in.getInt());
    for (int step = 0; step < History.LENGTH; step++) {
      readFloats(in, inputs.step(step));
      inputs.genres(step, in.getInt());
    }
    readFloats(in, inputs.user());
    expected = in.getFloat();
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      readFloats(in, movies[slot]);
      genres[slot] = in.getInt();
      biases[slot] = in.getFloat();
      outcomes[slot] = in.getFloat();
    }
  }

  private static void floats(ByteBuffer out, float[] values) {
    for (float value : values) {
      out.putFloat(value);
    }
  }

  private static void readFloats(ByteBuffer in, float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getFloat();
    }
  }
}
