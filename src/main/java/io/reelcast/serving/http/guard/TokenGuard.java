package io.reelcast.serving.http.guard;

import io.reelcast.serving.answer.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets those in who bear the token. */
public record TokenGuard(Optional<String> token) {
  private static final String BEARER = "Bearer ";

  /**
   * @param authorization the header, as it came
   */
  public void check(@Nullable String authorization) {
    if (token.isPresent() && !bears(authorization, token.get())) {
      throw Refusal.of(
          401,
          "No token, or a wrong one",
          authorization == null ? "the question bears no token" : "the question's token is wrong",
          "send the header 'Authorization: Bearer TOKEN' with the token that serving.token holds");
    }
  }

  /** Takes the same time wherever two tokens differ. */
  private static boolean bears(@Nullable String authorization, String token) {
    return authorization != null
        && authorization.startsWith(BEARER)
        && MessageDigest.isEqual(
            bytes(authorization.substring(BEARER.length()).strip()), bytes(token));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
