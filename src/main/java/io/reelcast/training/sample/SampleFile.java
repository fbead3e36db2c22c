package io.reelcast.training.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/** Samples in a file, in the order of their completion; memory holds a few. */
public final class SampleFile implements AutoCloseable {
  private static final int BUFFERED = 4096;

  private final FileChannel channel;
  private final ByteBuffer writing = ByteBuffer.allocate(BUFFERED * Sample.BYTES);
  private long size;

  private SampleFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Makes an empty file, in place of one that is there; refused where another one has it. */
  public static SampleFile create(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new IOException("another process is training there");
      }
      channel.truncate(0);
      return new SampleFile(channel);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write samples to " + file, broken);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException here) { // It is in this process.
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

  /** Goes through the samples from one to before another. */
  public void forEach(long from, long to, Consumer<Sample> seen) {
    Sample sample = new Sample();
    for (long at = from; at < to; at += BUFFERED) {
      int count = (int) Math.min(BUFFERED, to - at);
      ByteBuffer bytes = ByteBuffer.allocate(count * Sample.BYTES);
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
    Sample sample = new Sample();
    ByteBuffer bytes = ByteBuffer.allocate(Sample.BYTES);
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
      long position = from * Sample.BYTES;
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

  /** Leaves an empty file: were it deleted, two could hold one of that name. */
  @Override
  public void close() {
    try (channel) {
      channel.truncate(0);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
