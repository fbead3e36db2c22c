package io.reelcast.backtest.run;

import io.reelcast.backtest.score.Score;
import io.reelcast.backtest.score.TaskScore;
import java.util.Locale;
import java.util.Optional;

/** What a contestant may be asked. */
public enum Task {
  /** What comes next, the movies unknown. */
  BLIND {
    @Override
    public Optional<TaskScore> of(Score score) {
      return score.blind();
    }
  },

  /** What the next movies will be rated. */
  CONDITIONED {
    @Override
    public Optional<TaskScore> of(Score score) {
      return score.conditioned();
    }
  };

  /** How it went in this task, if it took part. */
  public abstract Optional<TaskScore> of(Score score);

  /** As reports write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As it begins a line. */
  public String title() {
    return name().charAt(0) + word().substring(1);
  }
}
