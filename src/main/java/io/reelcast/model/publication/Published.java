package io.reelcast.model.publication;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.release.Release;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** A release on the {@code models} topic. What it consists of is read when it is asked for. */
public final class Published {
  private final ReleaseId id;
  private final Instant publishedAt;
  private final Place place;
  private final Summary summary;
  private final Supplier<ReleaseFiles> reader;
  private Optional<ReleaseFiles> files = Optional.empty();

  /**
   * Where a release stands among the others.
   *
   * @param offset of its manifest
   * @param first that of the first one: another one where an older release was published again
   */
  public record Place(long offset, long first) {}

  /**
   * @param reader reads its files, throws where they are broken
   */
  public Published(
      ReleaseId id,
      Instant publishedAt,
      Place place,
      Summary summary,
      Supplier<ReleaseFiles> reader) {
    this.id = id;
    this.publishedAt = publishedAt;
    this.place = place;
    this.summary = summary;
    this.reader = reader;
  }

  /** The same without what it consists of, for who remembers many. */
  public Published withoutFiles() {
    return new Published(
        id,
        publishedAt,
        place,
        summary,
        () -> {
          throw new IllegalStateException("the files of release " + id + " were let go");
        });
  }

  public ReleaseId id() {
    return id;
  }

  public Instant publishedAt() {
    return publishedAt;
  }

  public long offset() {
    return place.offset();
  }

  public Place place() {
    return place;
  }

  public Summary summary() {
    return summary;
  }

  public synchronized ReleaseFiles files() {
    if (files.isEmpty()) {
      files = Optional.of(reader.get());
    }
    return files.get();
  }

  public Release release() {
    return files().release();
  }

  /**
   * Whether a release that is published after this one predicts in its stead. Of several newborns
   * the first one stays, so that instances that start together agree.
   */
  public boolean yieldsTo(Published later) {
    return !later.summary.isOfNewborn();
  }
}
