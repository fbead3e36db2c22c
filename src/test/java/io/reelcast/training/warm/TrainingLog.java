package io.reelcast.training.warm;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Writes down what it sees of a training, and stops it where it is told to. */
final class TrainingLog implements TrainingWatch {
  private static final int NEVER = 0;

  private final int lastFinished;
  private final int lastBegun;
  private final List<Epoch> finished = new ArrayList<>();
  private final TreeSet<Integer> learnt = new TreeSet<>();

  private TrainingLog(int lastFinished, int lastBegun) {
    this.lastFinished = lastFinished;
    this.lastBegun = lastBegun;
  }

  static TrainingLog onlyLooking() {
    return new TrainingLog(NEVER, NEVER);
  }

  static TrainingLog stoppingAfter(int epoch) {
    return new TrainingLog(epoch, NEVER);
  }

  /** Stops it when something, but not all, of an epoch has been learnt. */
  static TrainingLog stoppingWithin(int epoch) {
    return new TrainingLog(NEVER, epoch);
  }

  /** What a training is stopped by. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  List<Epoch> finished() {
    return finished;
  }

  /** Epochs in which something was learnt, not those that a checkpoint told of. */
  TreeSet<Integer> learnt() {
    return learnt;
  }

  /** Does something else at the end of the first epoch. */
  static TrainingWatch meanwhile(Runnable something) {
    return new TrainingWatch() {
      @Override
      public void finished(Epoch epoch, boolean isBest) {
        if (epoch.number() == 1) {
          something.run();
        }
      }
    };
  }

  @Override
  public void learning(int epoch, long samples, long all, double loss) {
    learnt.add(epoch);
    if (epoch == lastBegun && 2 * samples > all) {
      throw new Stopped();
    }
  }

  @Override
  public void finished(Epoch epoch, boolean isBest) {
    finished.add(epoch);
    if (epoch.number() == lastFinished) {
      throw new Stopped();
    }
  }
}
