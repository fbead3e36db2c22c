package io.reelcast.tuning.trial;

/** A run that is over, and what it gave. */
public record Attempt(Run run, Outcome outcome) {
  public double error() {
    return outcome.error();
  }
}
