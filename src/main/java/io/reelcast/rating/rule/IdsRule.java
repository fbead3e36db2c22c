package io.reelcast.rating.rule;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Both ids are there and short enough to keep. */
public final class IdsRule implements RatingRule {
  private final int longest;

  public IdsRule(int longest) {
    this.longest = longest;
  }

  @Override
  public String reason() {
    return "bad-id";
  }

  @Override
  public Optional<String> objection(Claim claim) {
    Optional<String> user = objection("userId", claim.rating().userId());
    return user.isPresent() ? user : objection("movieId", claim.rating().movieId());
  }

  private Optional<String> objection(String name, String id) {
    if (id.isEmpty()) {
      return Optional.of(name + " is empty; every rating names its user and its movie");
    }
    int bytes = id.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > longest) {
      return Optional.of(
          name
              + " has "
              + bytes
              + " bytes in UTF-8; at most "
              + longest
              + " are kept (rating.longest-id)");
    }
    return Optional.empty();
  }
}
