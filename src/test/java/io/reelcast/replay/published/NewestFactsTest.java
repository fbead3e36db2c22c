package io.reelcast.replay.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.User;
import io.reelcast.rating.UserSerde;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class NewestFactsTest {
  private static final byte[] GARBAGE = {1, 2, 3};

  @Test
  void keepsTheNewestRecordOfEachKey() {
    NewestFacts<User> facts =
        taking(record("a", user("a", 1)), record("b", user("b", 2)), record("a", user("a", 3)));

    assertThat(facts.facts()).containsExactly(user("a", 3), user("b", 2));
    assertThat(facts.rejected()).isZero();
  }

  @Test
  void takesBackWhatARecordWithoutAValueNames() {
    NewestFacts<User> facts =
        taking(
            record("a", user("a", 1)),
            raw("a", null),
            record("b", user("b", 2)),
            raw("b", null),
            record("b", user("b", 3)),
            raw("c", null));

    assertThat(facts.facts()).containsExactly(user("b", 3));
    assertThat(facts.rejected()).isZero();
  }

  @Test
  void passesOverWhatIsNoFactAndKeepsWhatWasSaidBefore() {
    NewestFacts<User> facts =
        taking(
            record("a", user("a", 1)),
            raw("a", GARBAGE),
            record("a", user("b", 2)),
            raw(null, UserSerde.encode(user("c", 3))));

    assertThat(facts.facts()).containsExactly(user("a", 1));
    assertThat(facts.rejected()).isEqualTo(3);
  }

  @SafeVarargs
  private static NewestFacts<User> taking(ConsumerRecord<byte[], byte[]>... records) {
    return new NewestFacts<>(UserSerde::decode, User::userId).take(List.of(records).iterator());
  }

  private static ConsumerRecord<byte[], byte[]> record(String key, User user) {
    return raw(key, UserSerde.encode(user));
  }

  private static ConsumerRecord<byte[], byte[]> raw(@Nullable String key, byte @Nullable [] value) {
    return new ConsumerRecord<>(
        "users", 0, 0, key == null ? null : key.getBytes(StandardCharsets.UTF_8), value);
  }

  private static User user(String id, int age) {
    return new User(id, Optional.empty(), OptionalInt.of(age), Optional.empty());
  }
}
