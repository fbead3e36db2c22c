package io.reelcast.backtest.run;

/** A contestant that came to no result. */
public record Failure(String name, int seed, Throwable cause) {

  /** What went wrong, for a person. */
  public String inWords() {
    String message = cause.getMessage();
    String kind = cause.getClass().getSimpleName();
    return name
        + " failed with seed "
        + seed
        + ": "
        + (message == null ? kind : kind + ": " + message);
  }
}
