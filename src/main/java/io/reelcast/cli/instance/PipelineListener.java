package io.reelcast.cli.instance;

import io.reelcast.model.release.Release;
import io.reelcast.stream.learning.TrainerListener;

/** Hears what an instance does, on threads of its own. */
public interface PipelineListener extends TrainerListener {
  /** Whatever this instance is asked over HTTP is answered there; the page is the first thing. */
  default void serves(String page) {}

  /** A release has come to predict in place of another. */
  default void swapped(Release release) {}
}
