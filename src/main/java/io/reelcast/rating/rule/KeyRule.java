package io.reelcast.rating.rule;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The record's key is the user's id, so that all of a user's ratings meet in one partition. */
public final class KeyRule implements RatingRule {
  @Override
  public String reason() {
    return "key-is-not-user";
  }

  @Override
  public Optional<String> objection(Claim claim) {
    byte[] userId = claim.rating().userId().getBytes(StandardCharsets.UTF_8);
    if (Arrays.equals(userId, claim.key())) {
      return Optional.empty();
    }
    return Optional.of(
        "the record's key is not the rating's userId in UTF-8; publish each rating under its"
            + " userId");
  }
}
