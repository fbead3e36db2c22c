package io.reelcast.stream.learning;

import io.reelcast.model.archive.ReleaseFiles;

/** Hears what the trainer of this process does, on its thread. */
public interface TrainerListener {
  /** It learns from now on: no other one does. */
  default void active() {}

  /** It learns no longer: another one may. */
  default void idle() {}

  /** It has published a release. */
  default void published(ReleaseFiles release) {}
}
