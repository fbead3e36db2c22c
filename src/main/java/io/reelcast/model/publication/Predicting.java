package io.reelcast.model.publication;

import java.util.Optional;

/**
 * Which release predicts: the pinned one, or else the newest, where a newborn never takes the place
 * of another. Not for several threads.
 */
public final class Predicting implements ModelsListener {
  private Optional<Published> newest = Optional.empty();
  private Optional<Published> pinned = Optional.empty();

  @Override
  public void published(Published release, int parts) {
    if (newest.isEmpty() || newest.get().yieldsTo(release)) {
      newest = Optional.of(release);
    }
  }

  @Override
  public void pinned(Published release, int parts) {
    pinned = Optional.of(release);
  }

  @Override
  public void unpinned() {
    pinned = Optional.empty();
  }

  public Optional<Published> newest() {
    return newest;
  }

  public Optional<Published> pinned() {
    return pinned;
  }

  public Optional<Published> current() {
    return pinned.or(() -> newest);
  }
}
