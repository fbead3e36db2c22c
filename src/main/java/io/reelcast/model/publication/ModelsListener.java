package io.reelcast.model.publication;

import io.reelcast.history.open.ReleaseId;

/** Hears what stands on the {@code models} topic, in its order. */
public interface ModelsListener {
  /**
   * A release was published.
   *
   * @param parts of how many it consists
   */
  void published(Published release, int parts);

  /** A release predicts whatever is published later. */
  default void pinned(Published release, int parts) {}

  /** The newest release predicts again. */
  default void unpinned() {}

  /** A release was published whose parts are gone. */
  default void gone(Gone release) {}

  /** The parts of a release were taken away; it may have been told as published before. */
  default void forgotten(ReleaseId release) {}

  /**
   * A round of learning ends behind an offset of the examples.
   *
   * @param before the release that the round follows
   */
  default void triggered(ReleaseId before, long offset) {}
}
