package io.reelcast.cli.board;

import io.reelcast.broker.embedded.FileClaim;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.ScoreboardCodec;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * The file that keeps the scoreboard of a topic: a version, the topic and the offsets that were
 * taken in, the board, and a checksum of it all. One process at a time writes it; others may read.
 */
final class SnapshotFile implements AutoCloseable {
  private static final int VERSION = 1;
  private static final int CHECKSUM_BYTES = Long.BYTES;

  private final Path file;
  private final Optional<FileClaim> claim;

  private SnapshotFile(Path file, Optional<FileClaim> claim) {
    this.file = file;
    this.claim = claim;
  }

  /** The file of a topic; there may be nothing in it yet. */
  static SnapshotFile open(Path directory, String topic) {
    try {
      Files.createDirectories(directory);
      Path file = directory.resolve(topic + ".board");
      return new SnapshotFile(file, FileClaim.tryTo(directory.resolve(topic + ".lock")));
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot keep a scoreboard in " + directory, broken);
    }
  }

  /** Whether it is this process that writes it. */
  boolean isMine() {
    return claim.isPresent();
  }

  Path path() {
    return file;
  }

  /** What was kept, if anything was; what is broken, or not of this format, is refused. */
  Optional<Snapshot> read() {
    try {
      return Files.exists(file)
          ? Optional.of(decode(Files.readAllBytes(file)))
          : Optional.<Snapshot>empty();
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the scoreboard "
              + file
              + " cannot be read: "
              + broken.getMessage()
              + "; delete it to count anew from the oldest score that the topic still holds",
          broken);
    }
  }

  /** Takes the place of what was kept, whole or not at all. */
  void write(Snapshot snapshot) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileChannel channel =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        CheckedOutputStream checked =
            new CheckedOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel)), new CRC32C());
        DataOutputStream out = new DataOutputStream(checked);
        write(snapshot, out);
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
        channel.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "cannot write the scoreboard " + file + "; is the disk full?", broken);
    }
  }

  @Override
  public void close() {
    try {
      if (claim.isPresent()) {
        claim.get().close();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void write(Snapshot snapshot, DataOutputStream out) throws IOException {
    out.writeByte(VERSION);
    out.writeUTF(snapshot.topic().cluster());
    out.writeUTF(snapshot.topic().name());
    out.writeUTF(snapshot.topic().id());
    out.writeInt(snapshot.next().size());
    for (Map.Entry<Integer, Long> next : snapshot.nextInOrder().entrySet()) {
      out.writeInt(next.getKey());
      out.writeLong(next.getValue());
    }
    out.writeLong(snapshot.missed());
    ScoreboardCodec.write(snapshot.board(), out);
  }

  private static Snapshot decode(byte[] bytes) throws IOException {
    if (bytes.length < 1 + CHECKSUM_BYTES) {
      throw new IOException("it ends too early");
    }
    if (bytes[0] != VERSION) {
      throw new IOException(
          "it has format " + bytes[0] + " where this version of Reelcast knows " + VERSION);
    }
    int length = bytes.length - CHECKSUM_BYTES;
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    if (checksum.getValue() != ByteBuffer.wrap(bytes, length, CHECKSUM_BYTES).getLong()) {
      throw new IOException("its checksum is another one");
    }
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, length - 1));
    Snapshot snapshot = read(in);
    if (in.read() >= 0) {
      throw new IOException("there is something behind it");
    }
    return snapshot;
  }

  private static Snapshot read(DataInputStream in) throws IOException {
    ScoreTopic topic = new ScoreTopic(in.readUTF(), in.readUTF(), in.readUTF());
    Map<Integer, Long> next = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      next.put(in.readInt(), in.readLong());
    }
    long missed = in.readLong();
    Scoreboard board = ScoreboardCodec.read(in);
    return new Snapshot(topic, next, missed, board);
  }
}
