package io.reelcast.training.online.kept;

import io.reelcast.history.open.ReleaseId;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Behind which examples releases were published: whatever names a release came later. Not for
 * several threads.
 */
public final class Publications {
  /** Of a release that is not remembered: nothing is known to be older. */
  public static final long UNKNOWN = -1;

  /** A window that takes more rounds to fill decides nothing. */
  private static final int REMEMBERED = 200;

  private final Deque<Publication> newest = new ArrayDeque<>();

  private record Publication(ReleaseId release, long offset) {}

  public void add(ReleaseId release, long offset) {
    newest.addFirst(new Publication(release, offset));
    if (newest.size() > REMEMBERED) {
      newest.removeLast();
    }
  }

  /** The offset of the first example behind a release. */
  public long offsetOf(ReleaseId release) {
    for (Publication publication : newest) {
      if (publication.release().equals(release)) {
        return publication.offset();
      }
    }
    return UNKNOWN;
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(newest.size());
    for (Publication publication : newest) {
      out.writeLong(publication.release().bits());
      out.writeLong(publication.offset());
    }
  }

  public static Publications read(DataInput in) throws IOException {
    Publications publications = new Publications();
    for (int left = in.readInt(); left > 0; left--) {
      publications.newest.addLast(new Publication(new ReleaseId(in.readLong()), in.readLong()));
    }
    return publications;
  }
}
