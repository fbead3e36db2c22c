package io.reelcast.rating.source.movielens.spill;

import io.reelcast.rating.source.UnreadableSourceException;
import io.reelcast.rating.source.movielens.rows.RatingColumns;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A temporary file of sorted runs, at sixteen bytes a rating.
 *
 * <p>It loses its name as soon as it is open, so the system frees it when it is closed, becomes
 * unreachable, or the process ends in whatever way. It is no file channel because a channel is
 * closed for all its readers when one of them is interrupted. Reading is safe for several threads.
 */
final class SpillFile implements AutoCloseable {

  static final int RECORD_BYTES = 4 * Integer.BYTES;

  private static final int BUFFER_RECORDS = 1 << 12;

  private final SpillSettings settings;
  private final Path path;
  private final RandomAccessFile file;
  private final List<Run> runs = new ArrayList<>();
  private long records;

  private SpillFile(SpillSettings settings, Path path) throws IOException {
    this.settings = settings;
    this.path = path;
    this.file = new RandomAccessFile(path.toFile(), "rw");
    if (!path.toFile().delete()) {
      // Some systems keep the name of a file that is open.
      path.toFile().deleteOnExit();
    }
  }

  static SpillFile create(SpillSettings settings) {
    try {
      return new SpillFile(
          settings, Files.createTempFile(settings.directory(), "reelcast-ratings-", ".tmp"));
    } catch (IOException unwritable) {
      throw trouble(settings, unwritable);
    }
  }

  /** Writes a run behind the others. */
  void append(RatingColumns sorted) {
    int size = (int) sorted.size();
    ByteBuffer buffer = ByteBuffer.allocate(Math.min(size, BUFFER_RECORDS) * RECORD_BYTES);
    try {
      file.seek(records * RECORD_BYTES);
      for (int index = 0; index < size; index++) {
        sorted.put(index, buffer);
        if (!buffer.hasRemaining() || index == size - 1) {
          file.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        }
      }
    } catch (IOException full) {
      throw trouble(settings, full);
    }
    runs.add(new Run(runs.size(), records, size));
    records += size;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }

  long size() {
    return records;
  }

  /** Reads the records from the {@code start}th on until the buffer is full. */
  void read(long start, ByteBuffer records) {
    synchronized (file) {
      try {
        file.seek(start * RECORD_BYTES);
        file.readFully(records.array(), 0, records.capacity());
      } catch (IOException broken) {
        throw trouble(settings, broken);
      }
    }
  }

  @Override
  public void close() {
    try {
      file.close();
      Files.deleteIfExists(path);
    } catch (IOException broken) {
      throw trouble(settings, broken);
    }
  }

  private static UnreadableSourceException trouble(SpillSettings settings, IOException cause) {
    return new UnreadableSourceException(
        String.format(
            Locale.ROOT,
            "More than %,d ratings are sorted in a temporary file in %s, and that failed: %s. It"
                + " takes %d bytes a rating: make room there, or name another directory with"
                + " REELCAST_JAVA_OPTS=-Djava.io.tmpdir=DIR.",
            settings.ratingsInMemory(),
            settings.directory(),
            cause,
            RECORD_BYTES),
        cause);
  }
}
