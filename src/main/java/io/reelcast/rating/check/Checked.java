package io.reelcast.rating.check;

import io.reelcast.rating.Rating;

/** What became of a record that claims to be a rating. */
public sealed interface Checked {

  /** It is a rating. */
  record Accepted(Rating rating) implements Checked {}

  /** It is none: a short name to count by, and what was wrong and what to do. */
  record Rejected(String reason, String explanation) implements Checked {}
}
