package io.reelcast.backtest.contestant.network.course;

import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.rating.Movie;
import io.reelcast.training.Example;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.training.online.OnlineTrainer.Means;
import java.util.List;
import java.util.Optional;

/**
 * Releases of the stream's own trainer, each of which predicts from the very next rating on. Until
 * the warm part is over nothing is learnt. Not for several threads.
 */
public final class OnlineCourse implements Succession {
  private final ReleaseCourse releases;
  private final long warm;
  private final List<Movie> catalogue;
  private final Means means;
  private Optional<OnlineTrainer> trainer = Optional.empty();
  private long taken;

  /**
   * @param releases those of the warm part
   * @param warm how many ratings it has
   */
  public OnlineCourse(ReleaseCourse releases, long warm, List<Movie> catalogue, Means means) {
    this.releases = releases;
    this.warm = warm;
    this.catalogue = catalogue;
    this.means = means;
  }

  @Override
  public Release current() {
    return releases.current();
  }

  @Override
  public void take(Advance advance) {
    long place = taken++;
    if (place < warm) {
      releases.take(advance);
      return;
    }
    if (trainer.isEmpty()) {
      trainer = Optional.of(OnlineTrainer.behind(releases.files(), means, place));
      catalogue.forEach(trainer.get()::describe);
    }
    trainer.get().take(Example.of(advance), place).ifPresent(releases::follow);
  }
}
