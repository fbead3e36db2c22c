package io.reelcast.cli.tune;

import io.reelcast.Settings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Run;
import java.nio.file.Path;
import java.util.Map;

/**
 * What is searched, and on what.
 *
 * @param seen the ratings that it sees
 * @param place where it keeps what it needs to go on
 */
record Ground(Space space, TunedSettings settings, RatingSource seen, Path place) {

  long ratings() {
    return seen.size().orElseThrow();
  }

  /** The share of the ratings, the newest, that settings are compared by. */
  double heldBack() {
    return settings.with(Map.of()).training().sampling().heldBack();
  }

  /** How many are trained on, the oldest. */
  long cut() {
    return (long) Math.floor((1 - heldBack()) * ratings());
  }

  Settings of(Run run) {
    return settings.with(run.settings());
  }
}
