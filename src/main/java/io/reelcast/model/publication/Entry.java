package io.reelcast.model.publication;

import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import java.time.Instant;
import java.util.Optional;

/**
 * What one record of the {@code models} topic says.
 *
 * @param release of which
 * @param kind what it says, see {@link Kind}
 * @param number of a part: which, from 0
 * @param content of a part: its bytes
 * @param parts of a manifest or a pin: how many parts there are
 * @param sha256 of a manifest or a pin: that of the release's contents
 * @param publishedAt of a manifest or a pin
 * @param summary of a manifest or a pin: where the release comes from, empty of older versions
 * @param offset of a trigger: the offset of the examples behind which a round ends
 */
record Entry(
    ReleaseId release,
    String kind,
    int number,
    Octets content,
    int parts,
    String sha256,
    Instant publishedAt,
    Optional<String> summary,
    long offset) {

  /** What entries may say; a reader passes over what it does not know. */
  static final class Kind {
    static final String PART = "part";
    static final String MANIFEST = "manifest";
    static final String PIN = "pin";
    static final String UNPIN = "unpin";
    static final String TRIGGER = "trigger";

    private Kind() {}
  }

  private static Entry of(ReleaseId release, String kind, long offset) {
    return new Entry(release, kind, 0, Octets.of(), 0, "", Instant.EPOCH, Optional.empty(), offset);
  }

  static Entry part(ReleaseId release, int number, byte[] content) {
    return new Entry(
        release, Kind.PART, number, Octets.of(content), 0, "", Instant.EPOCH, Optional.empty(), -1);
  }

  static Entry unpin(ReleaseId release) {
    return of(release, Kind.UNPIN, -1);
  }

  static Entry trigger(ReleaseId before, long offset) {
    return of(before, Kind.TRIGGER, offset);
  }
}
