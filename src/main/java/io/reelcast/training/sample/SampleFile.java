package io.reelcast.training.sample;

import io.reelcast.model.feature.InputGroups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Samples in a file, in the order of their completion; memory holds a few. The file is gone as soon
 * as nobody uses it, so what keeps others out is a lock on another one beside it, which stays.
 */
public final class SampleFile implements AutoCloseable {
  private static final int BUFFERED = 4096;

  private final FileChannel claim;
  private final FileChannel channel;
  private final InputGroups groups;
  private final int bytesOfEach;
  private final ByteBuffer writing;
  private long size;

  private SampleFile(FileChannel claim, FileChannel channel, InputGroups groups) {
    this.claim = claim;
    this.channel = channel;
    this.groups = groups;
    this.bytesOfEach = Sample.bytes(groups);
    this.writing = ByteBuffer.allocate(BUFFERED * bytesOfEach);
  }

  /** Makes an empty file for samples that see these inputs, in place of one that is there. */
  public static SampleFile create(Path file, InputGroups groups) {
    try {
      FileChannel claim = claimed(file.resolveSibling(file.getFileName() + ".lock"));
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      return new SampleFile(claim, channel, groups);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write samples to " + file, broken);
    }
  }

  private static FileChannel claimed(Path file) throws IOException {
    FileChannel claim = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(claim)) {
      throw new IOException("another training is going on there: wait until it is over");
    }
    return claim;
  }

  private static boolean isLocked(FileChannel claim) throws IOException {
    try {
      return claim.tryLock() != null;
    } catch (OverlappingFileLockException mine) {
      return false;
    }
  }

  public void add(Sample sample) {
    if (!writing.hasRemaining()) {
      flush();
    }
    sample.write(writing);
    size++;
  }

  public long size() {
    return size;
  }

  int bytesOfEach() {
    return bytesOfEach;
  }

  /** One to be filled. */
  Sample newSample() {
    return new Sample(groups);
  }

  /** Goes through the samples from one to before another. */
  public void forEach(long from, long to, Consumer<Sample> seen) {
    Sample sample = newSample();
    for (long at = from; at < to; at += BUFFERED) {
      int count = (int) Math.min(BUFFERED, to - at);
      ByteBuffer bytes = ByteBuffer.allocate(count * bytesOfEach);
      read(at, bytes);
      bytes.flip();
      for (int i = 0; i < count; i++) {
        sample.read(bytes);
        seen.accept(sample);
      }
    }
  }

  /** The number of samples that were complete before a place among the ratings. */
  public long completedBefore(int place) {
    long low = 0;
    long high = size;
    Sample sample = newSample();
    ByteBuffer bytes = ByteBuffer.allocate(bytesOfEach);
    while (low < high) {
      long middle = (low + high) >>> 1;
      bytes.clear();
      read(middle, bytes);
      bytes.flip();
      sample.read(bytes);
      if (sample.completion() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Reads samples into what remains of a buffer. */
  void read(long from, ByteBuffer bytes) {
    flush();
    try {
      long position = from * bytesOfEach;
      while (bytes.hasRemaining()) {
        int read = channel.read(bytes, position);
        if (read < 0) {
          throw new IOException("the samples end at " + position + " bytes");
        }
        position += read;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot read samples", broken);
    }
  }

  private void flush() {
    try {
      writing.flip();
      while (writing.hasRemaining()) {
        channel.write(writing, channel.size());
      }
      writing.clear();
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write samples; is the disk full?", broken);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
      claim.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
