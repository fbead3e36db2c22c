package io.reelcast.history.past;

import java.util.Random;

/** A basis that has drawn factors for any movie: the same for the same movie. */
record MadeBasis(long generation, int size, float decay) implements Basis {
  @Override
  public float left(long earlier) {
    return earlier == generation ? 1 : 0;
  }

  @Override
  public float expected(long movieKey) {
    return 3 + 0.5f * (float) new Random(generation ^ movieKey).nextGaussian();
  }

  @Override
  public float[] vector(long movieKey) {
    Random random = new Random(~(generation ^ movieKey));
    float[] vector = new float[size];
    for (int factor = 0; factor < size; factor++) {
      vector[factor] = factor == 0 ? 1 : (float) random.nextGaussian();
    }
    return vector;
  }
}
