package io.reelcast.training.sample;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * The first samples of a file in an order that a seed decides. Stretches of the file are drawn in
 * any order, as many as memory holds at a time are mixed.
 */
public final class ShuffledSamples {
  private static final int STRETCH = 512;
  private static final int TOGETHER = 128;

  private final SampleFile file;
  private final long size;

  /**
   * @param size how many samples, from the beginning of the file
   */
  public ShuffledSamples(SampleFile file, long size) {
    this.file = file;
    this.size = size;
  }

  public long size() {
    return size;
  }

  /** Hands each sample over once; it is filled anew afterwards. */
  public void forEach(long seed, Consumer<Sample> seen) {
    Random random = new Random(seed);
    List<Long> stretches = new ArrayList<>();
    for (long from = 0; from < size; from += STRETCH) {
      stretches.add(from);
    }
    Collections.shuffle(stretches, random);
    for (int first = 0; first < stretches.size(); first += TOGETHER) {
      int last = Math.min(stretches.size(), first + TOGETHER);
      mix(stretches.subList(first, last), random, seen);
    }
  }

  private void mix(List<Long> stretches, Random random, Consumer<Sample> seen) {
    ByteBuffer bytes = ByteBuffer.allocate(stretches.size() * STRETCH * file.bytesOfEach());
    for (long from : stretches) {
      int count = (int) Math.min(STRETCH, size - from);
      bytes.limit(bytes.position() + count * file.bytesOfEach());
      file.read(from, bytes);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < bytes.position() / file.bytesOfEach(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    Sample sample = file.newSample();
    for (int i : order) {
      bytes.position(i * file.bytesOfEach());
      sample.read(bytes);
      seen.accept(sample);
    }
  }
}
