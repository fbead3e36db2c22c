package io.reelcast.scoring.drift;

/** What became of a mean. */
public enum Change {
  NONE,
  RISE,
  FALL
}
