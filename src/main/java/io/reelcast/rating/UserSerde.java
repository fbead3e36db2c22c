package io.reelcast.rating;

import io.reelcast.wire.SingleObject;

/** A user as it lies on its topic. */
public final class UserSerde {
  private static final SingleObject<io.reelcast.avro.User> WIRE =
      new SingleObject<>(io.reelcast.avro.User.class, io.reelcast.avro.User.getClassSchema());

  private UserSerde() {}

  public static byte[] encode(User user) {
    return WIRE.encode(
        io.reelcast.avro.User.newBuilder()
            .setUserId(user.userId())
            .setGender(user.gender().orElse(null))
            .setAge(user.age().isPresent() ? user.age().getAsInt() : null)
            .setOccupation(user.occupation().orElse(null))
            .build());
  }
}
