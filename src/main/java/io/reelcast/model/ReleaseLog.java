package io.reelcast.model;

import io.reelcast.history.open.ReleaseId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The releases of a {@code models} topic in the order of their manifests. Of several newborns the
 * first one wins, so that instances that start together agree.
 */
public final class ReleaseLog {
  private final Map<ReleaseId, Release> releases = new LinkedHashMap<>();
  private Optional<Release> current = Optional.empty();

  void add(Release release) {
    releases.put(release.id(), release);
    if (current.isEmpty() || !release.isNewborn()) {
      current = Optional.of(release);
    }
  }

  /** The release that predicts now, or empty where none was ever published. */
  public Optional<Release> current() {
    return current;
  }

  public Optional<Release> find(ReleaseId id) {
    return Optional.ofNullable(releases.get(id));
  }

  public int size() {
    return releases.size();
  }
}
