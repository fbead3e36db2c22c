package io.reelcast.serving.answer;

import java.util.OptionalInt;

/** That a question is not answered: why, and what to do. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String title;
  private final String detail;
  private final String cure;
  private final int retryAfterSeconds; // 0: there is no use in asking again.

  private Refusal(int status, String title, String detail, String cure, int retryAfterSeconds) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.cure = cure;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** As it is written (RFC 9457). */
  public record Problem(String type, String title, int status, String detail, String cure) {}

  public static Refusal wrong(String detail, String cure) {
    return new Refusal(400, "The question makes no sense", detail, cure, 0);
  }

  public static Refusal unknown(String detail, String cure) {
    return new Refusal(404, "Not known", detail, cure, 0);
  }

  /** That asking again later helps. */
  public static Refusal later(String detail, String cure, int seconds) {
    return new Refusal(503, "Not now", detail, cure, seconds);
  }

  public static Refusal tooMany(String detail, String cure) {
    return new Refusal(429, "Too many questions", detail, cure, 1);
  }

  /** Any other one. */
  public static Refusal of(int status, String title, String detail, String cure) {
    return new Refusal(status, title, detail, cure, 0);
  }

  public int status() {
    return status;
  }

  public OptionalInt retryAfterSeconds() {
    return retryAfterSeconds == 0 ? OptionalInt.empty() : OptionalInt.of(retryAfterSeconds);
  }

  public Problem problem() {
    return new Problem("about:blank", title, status, detail, cure);
  }
}
