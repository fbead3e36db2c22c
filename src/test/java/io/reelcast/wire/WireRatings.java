package io.reelcast.wire;

import io.reelcast.avro.Rating;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Collectors;

/** Ratings to put on the wire. */
final class WireRatings {
  static final SingleObject<Rating> WIRE =
      new SingleObject<>(Rating.class, Rating.getClassSchema());
  static final Rating RATING = new Rating("u7", "m42", 3.5, Instant.ofEpochMilli(1000));

  private WireRatings() {}

  static Rating random(Random random) {
    return new Rating(text(random), text(random), random.nextDouble(), instant(random));
  }

  /** The header of a rating with a body behind it. */
  static byte[] withBody(byte... body) {
    byte[] header = SingleObject.header(Rating.getClassSchema());
    byte[] bytes = new byte[header.length + body.length];
    System.arraycopy(header, 0, bytes, 0, header.length);
    System.arraycopy(body, 0, bytes, header.length, body.length);
    return bytes;
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(20), 0, 5)
        .mapToObj(i -> new String[] {"a", "7", "é", "京", "😀"}[i])
        .collect(Collectors.joining());
  }

  private static Instant instant(Random random) {
    return Instant.ofEpochMilli(random.nextLong() >> random.nextInt(64));
  }
}
