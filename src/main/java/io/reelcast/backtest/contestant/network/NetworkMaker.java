package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.network.course.Growth;
import io.reelcast.backtest.contestant.network.course.OnlineCourse;
import io.reelcast.backtest.contestant.network.course.ReleaseCourse;
import io.reelcast.backtest.contestant.network.course.Succession;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.training.online.OnlineSettings;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.training.online.growth.GrownRatings;
import io.reelcast.training.sample.RunningCrowd;
import io.reelcast.training.warm.TrainingSettings;
import java.util.Optional;

/**
 * Trains a network on the warm part, or, where there is none, on what came so far whenever that has
 * doubled.
 *
 * @param isBlind it is not asked for ratings of known movies
 * @param online how it goes on learning, if it does
 */
record NetworkMaker(
    String name,
    String about,
    ModelSettings model,
    TrainingSettings training,
    boolean isBlind,
    Optional<OnlineSettings> online,
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
            : workshop.trained(new ChronicleRatings(ground.warm()), model, seeded);
    boolean isRetrained = isGrowing && online.isEmpty();
    Optional<Growth> growth =
        isRetrained
            ? Optional.of(
                new Growth(
                    taken ->
                        workshop.trained(
                            new GrownRatings(ground.warm().catalogue().toList(), taken),
                            model,
                            seeded)))
            : Optional.empty();
    ReleaseCourse frozen = new ReleaseCourse(first, crowd, workshop.refreshEvery(), growth);
    Succession releases =
        online.isPresent() ? learning(online.get(), frozen, ground, seeded) : frozen;
    NetworkContestant network =
        new NetworkContestant(ground, releases, seeded.sampling().coverage());
    return isBlind ? new BlindOnly(network) : network;
  }

  private Succession learning(
      OnlineSettings settings, ReleaseCourse frozen, Ground ground, TrainingSettings seeded) {
    return new OnlineCourse(
        frozen,
        ground.warm().size(),
        ground.warm().catalogue().toList(),
        new OnlineTrainer.Means(
            settings, model, seeded, workshop.codeVersion(), workshop.directory()));
  }
}
