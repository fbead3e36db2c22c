package io.reelcast.rating.source;

/** Rating files that are missing, cannot be read, or hold a line that makes no sense. */
public final class UnreadableSourceException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableSourceException(String message) {
    super(message);
  }

  public UnreadableSourceException(String message, Throwable cause) {
    super(message, cause);
  }
}
