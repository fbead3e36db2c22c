package io.reelcast.training.warm;

import java.util.OptionalLong;

/** Who looks on while a release is trained. */
public interface TrainingWatch {
  /** Nobody. */
  TrainingWatch NOBODY =
      new TrainingWatch() {
        @Override
        public void reading(long ratings, OptionalLong all) {}

        @Override
        public void learning(int epoch, long samples, long all, double loss) {}

        @Override
        public void finished(Epoch epoch, boolean isBest) {}
      };

  /** Ratings have been read. */
  void reading(long ratings, OptionalLong all);

  /** Samples of an epoch have been learnt from. */
  void learning(int epoch, long samples, long all, double loss);

  /** An epoch is over. */
  void finished(Epoch epoch, boolean isBest);
}
