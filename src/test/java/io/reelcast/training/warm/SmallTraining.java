package io.reelcast.training.warm;

import io.reelcast.fixtures.Newborns;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.warm.TrainingSettings.Passes;
import io.reelcast.training.warm.TrainingSettings.Sampling;
import java.nio.file.Path;

/** A training that takes part of a second. */
record SmallTraining(
    NetworkShape shape, LearningSettings learning, Sampling sampling, Passes passes) {
  private static final TasteSettings TASTE =
      new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, 1), 0.99, 4);

  private static final Sampling SAMPLING = new Sampling(2, 1, 0.25, 5, 0.8, ScalingKind.MIN_MAX);

  private static final NetworkShape SHAPE = new NetworkShape(1, 4, 4, 3);

  /** Four epochs by Adam, a sample for every other rating, a quarter of the ratings held back. */
  static SmallTraining usual() {
    return new SmallTraining(SHAPE, learning(Optimiser.ADAM, 0, 1), SAMPLING, passes(4, 4));
  }

  /** Three epochs. */
  static SmallTraining by(Optimiser optimiser, double dropout) {
    return new SmallTraining(SHAPE, learning(optimiser, dropout, 1), SAMPLING, passes(3, 3));
  }

  SmallTraining seeded(int seed) {
    return new SmallTraining(SHAPE, learning(Optimiser.ADAM, 0, seed), sampling, passes);
  }

  /** With weights averaged over about so many steps. */
  SmallTraining averaged(int steps) {
    return new SmallTraining(
        shape, learning, sampling, new Passes(passes.epochs(), passes.patience(), steps));
  }

  SmallTraining lasting(int epochs, int patience) {
    return new SmallTraining(shape, learning, sampling, passes(epochs, patience));
  }

  /** With a sample for every rating. */
  SmallTraining thorough() {
    Sampling all = new Sampling(1, 1, sampling.heldBack(), 5, 0.8, sampling.scaling());
    return new SmallTraining(shape, learning, all, passes);
  }

  TrainingSettings settings() {
    return new TrainingSettings(shape, learning, sampling, passes, TASTE);
  }

  WarmTraining.Result on(RatingSource source, Path directory) {
    return on(source, directory, TrainingWatch.NOBODY);
  }

  WarmTraining.Result on(RatingSource source, Path directory, TrainingWatch watch) {
    return new WarmTraining(Newborns.HALF_STARS, settings(), "0.1.0", directory, watch)
        .train(source);
  }

  private static LearningSettings learning(Optimiser optimiser, double dropout, int seed) {
    return new LearningSettings(optimiser, 0.02, 32, dropout, 0, seed);
  }

  private static Passes passes(int epochs, int patience) {
    return new Passes(epochs, patience, 1);
  }
}
