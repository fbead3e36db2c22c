package io.reelcast.broker.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file that one process has for itself until it lets go or dies, however it dies.
 *
 * <p>POSIX drops all of a process's locks on a file as soon as the process closes any descriptor of
 * it, so claims of this process are remembered and their files are not opened twice. The memory
 * also keeps a claim whose holder forgets it from being collected, which would end it.
 */
public final class FileClaim implements AutoCloseable {
  private static final Map<Path, FileChannel> MINE = new HashMap<>();

  private final Path path;
  private final FileChannel channel;

  private FileClaim(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Claims a file, or returns empty where another claim holds it. */
  public static Optional<FileClaim> tryTo(Path file) throws IOException {
    Path path = file.toAbsolutePath().normalize();
    synchronized (MINE) {
      if (MINE.containsKey(path)) {
        return Optional.empty();
      }
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        return Optional.empty();
      }
      MINE.put(path, channel);
      return Optional.of(new FileClaim(path, channel));
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (IOException broken) {
      channel.close();
      throw broken;
    }
  }

  static boolean isHeld(Path file) throws IOException {
    Optional<FileClaim> claim = tryTo(file);
    if (claim.isPresent()) {
      claim.get().close();
    }
    return claim.isEmpty();
  }

  /** Deletes the file and lets go. */
  void delete() throws IOException {
    Files.deleteIfExists(path);
    close();
  }

  /** Lets go, once; a later claim of the same file is somebody else's. */
  @Override
  public void close() throws IOException {
    synchronized (MINE) {
      if (MINE.remove(path, channel)) {
        channel.close();
      }
    }
  }
}
