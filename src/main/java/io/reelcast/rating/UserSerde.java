package io.reelcast.rating;

import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.util.Optional;
import java.util.OptionalInt;

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

  /** Decodes a user, or says why the bytes are none. */
  public static User decode(byte[] bytes) throws MalformedException {
    io.reelcast.avro.User wire = WIRE.decode(bytes);
    Integer age = wire.getAge();
    return new User(
        wire.getUserId(),
        Optional.ofNullable(wire.getGender()),
        age == null ? OptionalInt.empty() : OptionalInt.of(age),
        Optional.ofNullable(wire.getOccupation()));
  }
}
