package io.reelcast.rating;

import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;

/** A rating as it lies on its topic. */
public final class RatingSerde {
  private static final SingleObject<io.reelcast.avro.Rating> WIRE =
      new SingleObject<>(io.reelcast.avro.Rating.class, io.reelcast.avro.Rating.getClassSchema());

  private RatingSerde() {}

  public static byte[] encode(Rating rating) {
    return WIRE.encode(
        new io.reelcast.avro.Rating(
            rating.userId(), rating.movieId(), rating.rating(), rating.ratedAt()));
  }

  /** Decodes a rating, or says why the bytes are none. */
  public static Rating decode(byte[] bytes) throws MalformedException {
    io.reelcast.avro.Rating wire = WIRE.decode(bytes);
    return new Rating(wire.getUserId(), wire.getMovieId(), wire.getRating(), wire.getRatedAt());
  }
}
