package io.reelcast.model.publication;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.release.Release;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The releases of a {@code models} topic in the order of their manifests, one that was published
 * anew at its last place: what a compacted topic holds.
 */
public final class ReleaseLog implements ModelsListener {
  private final Map<ReleaseId, Published> published = new LinkedHashMap<>();
  private final Map<ReleaseId, Integer> parts = new LinkedHashMap<>();
  private final Map<ReleaseId, Gone> gone = new LinkedHashMap<>();
  private final Predicting predicting = new Predicting();
  private final int mostGone;
  private Optional<Trigger> trigger = Optional.empty();

  /** One that remembers all. */
  public ReleaseLog() {
    this(Integer.MAX_VALUE);
  }

  /**
   * @param mostGone of how many releases at most it remembers that they are gone, the newest
   */
  public ReleaseLog(int mostGone) {
    this.mostGone = mostGone;
  }

  /**
   * That a round of learning ends.
   *
   * @param before the release that the round follows
   * @param offset of the examples behind which it ends
   */
  public record Trigger(ReleaseId before, long offset) {}

  /** A release published anew predicts again. */
  @Override
  public void published(Published added, int ofParts) {
    keep(added, ofParts);
    predicting.published(added, ofParts);
  }

  @Override
  public void pinned(Published release, int ofParts) {
    if (!published.containsKey(release.id())) {
      keep(release, ofParts);
    }
    predicting.pinned(release, ofParts);
  }

  @Override
  public void unpinned() {
    predicting.unpinned();
  }

  @Override
  public void gone(Gone release) {
    published.remove(release.id());
    parts.remove(release.id());
    gone.put(release.id(), release);
    if (gone.size() > mostGone) {
      gone.remove(gone.keySet().iterator().next());
    }
  }

  /** A pin brings parts of its own. */
  @Override
  public void forgotten(ReleaseId release) {
    Published old = published.get(release);
    boolean isPinned = pinned().filter(pin -> pin.id().equals(release)).isPresent();
    if (old != null && !isPinned) {
      gone(new Gone(release, old.publishedAt(), old.offset(), Optional.of(old.summary())));
    }
  }

  @Override
  public void triggered(ReleaseId before, long offset) {
    trigger = Optional.of(new Trigger(before, offset));
  }

  private void keep(Published added, int ofParts) {
    published.remove(added.id());
    published.put(added.id(), added);
    parts.put(added.id(), ofParts);
    gone.remove(added.id());
  }

  /** The release that predicts now, or empty where none was ever published. */
  public Optional<Release> current() {
    return predicting.current().map(Published::release);
  }

  /** The newest release, which predicts unless another one is pinned. */
  public Optional<Published> newest() {
    return predicting.newest();
  }

  /** The one that is pinned. */
  public Optional<Published> pinned() {
    return predicting.pinned();
  }

  public Optional<Trigger> trigger() {
    return trigger;
  }

  public Optional<Release> find(ReleaseId id) {
    return published(id).map(Published::release);
  }

  public Optional<Published> published(ReleaseId id) {
    return Optional.ofNullable(published.get(id));
  }

  /** Of how many parts a release consists. */
  public int parts(ReleaseId id) {
    return parts.getOrDefault(id, 0);
  }

  /** All of them, the first one first. */
  public List<Published> all() {
    return new ArrayList<>(published.values());
  }

  /** Those that were published and whose parts are gone, the first one first. */
  public List<Gone> gone() {
    return new ArrayList<>(gone.values());
  }

  public int size() {
    return published.size();
  }
}
