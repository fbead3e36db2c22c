package io.reelcast.rating.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class KeyRuleTest {
  private static final KeyRule RULE = new KeyRule();

  @Test
  void acceptsTheUserIdAsKey() {
    assertThat(objection("u1".getBytes(StandardCharsets.UTF_8), "u1")).isEmpty();
  }

  @Test
  void acceptsAUserIdOutsideAsciiInUtf8() {
    byte[] key = {(byte) 0xC3, (byte) 0xBC, (byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80};

    assertThat(objection(key, "ü😀")).isEmpty();
  }

  @Test
  void refusesTheSameUserIdInAnotherEncoding() {
    assertThat(objection("ü".getBytes(StandardCharsets.ISO_8859_1), "ü")).isPresent();
  }

  @Test
  void refusesAnotherUsersKey() {
    assertThat(objection("u2".getBytes(StandardCharsets.UTF_8), "u1"))
        .hasValueSatisfying(why -> assertThat(why).contains("userId in UTF-8", "publish"));
  }

  @Test
  void refusesAKeyThatOnlyBeginsLikeTheUserId() {
    assertThat(objection("u11".getBytes(StandardCharsets.UTF_8), "u1")).isPresent();
  }

  @Test
  void refusesAMissingKey() {
    assertThat(objection(null, "u1")).isPresent();
  }

  @Test
  void isCountedAsKeyIsNotUser() {
    assertThat(RULE.reason()).isEqualTo("key-is-not-user");
  }

  private static Optional<String> objection(byte @Nullable [] key, String userId) {
    return RULE.objection(new Claim(key, Claims.ids(userId, "m1").rating(), Optional.empty()));
  }
}
