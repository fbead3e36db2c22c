package io.reelcast.training.sample;

import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.model.feature.InputGroups;
import java.nio.ByteBuffer;
import java.util.Random;

/** Samples made up, copied, and as bytes. */
public final class Samples {
  private Samples() {}

  /** Features from 0 to 1, ratings from 0 to 5, none to five records. */
  public static Sample random(Random random, int genres) {
    Sample sample = new Sample(InputGroups.FIRST);
    sample.anchor(random.nextInt(1000), random.nextInt(100), 5 * random.nextDouble());
    sample.inputs().size(random.nextInt(History.LENGTH + 1));
    for (int step = 0; step < sample.inputs().size(); step++) {
      fill(sample.inputs().step(step), random);
      sample.inputs().genres(step, bits(random, genres));
    }
    fill(sample.inputs().user(), random);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      fill(sample.movie(slot), random);
      sample.outcome(
          slot,
          1000 + slot,
          bits(random, genres),
          random.nextDouble() - 0.5,
          5 * random.nextDouble());
    }
    return sample;
  }

  /** A sample of which only these are set. */
  static Sample placed(int anchor, int completion) {
    Sample sample = new Sample(InputGroups.FIRST);
    sample.anchor(anchor, 0, 0);
    sample.outcome(UserState.HORIZON - 1, completion, 0, 0, 0);
    return sample;
  }

  public static Sample copy(Sample sample) {
    Sample copy = new Sample(sample.inputs().groups());
    copy.read(ByteBuffer.wrap(bytes(sample)));
    return copy;
  }

  /** The same, its outcomes being just what each head expects before it has learnt. */
  public static Sample withoutSurprise(Sample sample) {
    Sample calm = copy(sample);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      calm.outcome(slot, calm.completion(), calm.genres(slot), 0, calm.expected());
    }
    return calm;
  }

  static byte[] bytes(Sample sample) {
    ByteBuffer bytes = ByteBuffer.allocate(Sample.bytes(sample.inputs().groups()));
    sample.write(bytes);
    return bytes.array();
  }

  private static void fill(float[] features, Random random) {
    for (int i = 0; i < features.length; i++) {
      features[i] = random.nextFloat();
    }
  }

  private static int bits(Random random, int genres) {
    return genres == 0 ? 0 : random.nextInt() >>> Integer.SIZE - genres;
  }
}
