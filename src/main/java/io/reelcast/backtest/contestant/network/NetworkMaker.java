package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.Timeline;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.training.sample.RunningCrowd;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.WarmTraining;
import java.util.Optional;

/**
 * Trains a network on the warm part, or, where there is none, on what came so far whenever that has
 * doubled.
 *
 * @param isBlind it is not asked for ratings of known movies
 */
record NetworkMaker(
    String name,
    String about,
    ModelSettings model,
    TrainingSettings training,
    boolean isBlind,
    Workshop workshop)
    implements ContestantMaker {

  @Override
  public boolean isTrained() {
    return true;
  }

  @Override
  public Contestant make(Ground ground) {
    TrainingSettings seeded = training.withSeed(ground.seed());
    RunningCrowd crowd =
        RunningCrowd.before(
            ground.warm().catalogue().toList(),
            seeded.shape().genres(),
            model.prior(),
            seeded.sampling().damping());
    boolean isGrowing = ground.warm().size() == 0;
    ReleaseFiles first =
        isGrowing
            ? ReleaseWriter.newborn(model, workshop.codeVersion())
            : trained(ground.warm(), seeded);
    Optional<Growth> growth =
        isGrowing
            ? Optional.of(new Growth(ground.warm().builder(), taken -> trained(taken, seeded)))
            : Optional.empty();
    NetworkContestant network =
        new NetworkContestant(
            ground,
            new ReleaseCourse(first, crowd, workshop.refreshEvery()),
            seeded.sampling().coverage(),
            growth);
    return isBlind ? new BlindOnly(network) : network;
  }

  private ReleaseFiles trained(Timeline ratings, TrainingSettings seeded) {
    return new WarmTraining(
            model, seeded, workshop.codeVersion(), workshop.directory(), workshop.watch())
        .train(new TimelineRatings(ratings))
        .release();
  }
}
