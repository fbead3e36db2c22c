package io.reelcast.model.archive;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.release.Release;
import java.time.Instant;

/**
 * A release on the {@code models} topic.
 *
 * @param offset of its manifest
 */
public record Published(ReleaseFiles files, Instant publishedAt, long offset) {
  public Release release() {
    return files.release();
  }

  public ReleaseId id() {
    return files.id();
  }
}
