package io.reelcast.model.network;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.feature.Inputs;
import java.util.Random;

/** Shapes, weights and inputs at random. */
final class RandomNetworks {
  private final Random random;

  RandomNetworks(long seed) {
    this.random = new Random(seed);
  }

  NetworkShape shape() {
    return new NetworkShape(
        random.nextInt(1, 4), random.nextInt(1, 20), random.nextInt(1, 20), random.nextInt(0, 32));
  }

  float[] weights(NetworkShape shape) {
    return LearntReleases.weights(shape, random);
  }

  Inputs inputs(NetworkShape shape) {
    Inputs inputs = new Inputs(shape.inputs());
    inputs.size(random.nextInt(6));
    for (int step = 0; step < 5; step++) {
      fill(inputs.step(step));
      inputs.genres(step, genres(shape));
    }
    fill(inputs.user());
    return inputs;
  }

  float[] movie(NetworkShape shape) {
    float[] movie = new float[shape.inputs().movieFeatures()];
    fill(movie);
    return movie;
  }

  int genres(NetworkShape shape) {
    return shape.genres() == 0 ? 0 : random.nextInt() >>> 32 - shape.genres();
  }

  private void fill(float[] features) {
    for (int i = 0; i < features.length; i++) {
      features[i] = random.nextFloat();
    }
  }
}
