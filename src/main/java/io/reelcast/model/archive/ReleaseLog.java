package io.reelcast.model.archive;

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
public final class ReleaseLog {
  private final Map<ReleaseId, Published> published = new LinkedHashMap<>();
  private Optional<Release> current = Optional.empty();

  /** A release published anew predicts again. */
  public void add(Published added) {
    published.remove(added.id());
    published.put(added.id(), added);
    if (current.isEmpty() || current.get().yieldsTo(added.release())) {
      current = Optional.of(added.release());
    }
  }

  /** The release that predicts now, or empty where none was ever published. */
  public Optional<Release> current() {
    return current;
  }

  public Optional<Release> find(ReleaseId id) {
    return published(id).map(Published::release);
  }

  public Optional<Published> published(ReleaseId id) {
    return Optional.ofNullable(published.get(id));
  }

  /** All of them, the first one first. */
  public List<Published> all() {
    return new ArrayList<>(published.values());
  }

  public int size() {
    return published.size();
  }
}
