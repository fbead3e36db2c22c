package io.reelcast.training.warm;

import java.util.OptionalLong;

/** Who looks on while a release is trained, at whatever is of interest. */
public interface TrainingWatch {
  /** Nobody. */
  TrainingWatch NOBODY = new TrainingWatch() {};

  /** Ratings have been read. */
  default void reading(long ratings, OptionalLong all) {}

  /** Samples of an epoch have been learnt from. */
  default void learning(int epoch, long samples, long all, double loss) {}

  /** An epoch is over. */
  default void finished(Epoch epoch, boolean isBest) {}
}
