package io.reelcast.training.warm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where a training stands between two epochs, so that it can go on there.
 *
 * @param task names data and settings: what belongs to others is of no use
 * @param epochs those that are over
 * @param steps how many batches were learnt from
 * @param now where the network stands
 * @param average of the latest weights, as DL4J writes them
 * @param best the averaged weights after the best epoch
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Checkpoint(
    String task, List<Epoch> epochs, int steps, Stand now, byte[] average, Stand best) {
  Checkpoint {
    epochs = List.copyOf(epochs);
  }

  /** Weights and what the optimiser remembers, as DL4J writes them. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Stand(byte[] coefficients, byte[] updater) {}

  /** What lies in a file, if it is of this task. */
  static Optional<Checkpoint> read(Path file, String task) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (!in.readUTF().equals(task)) {
        return Optional.empty();
      }
      List<Epoch> epochs = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        epochs.add(
            new Epoch(
                in.readInt(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble(),
                in.readDouble()));
      }
      Checkpoint read = new Checkpoint(task, epochs, in.readInt(), stand(in), bytes(in), stand(in));
      if (in.read() >= 0) {
        throw new IOException("there is something behind it");
      }
      return Optional.of(read);
    } catch (IOException broken) {
      throw new UncheckedIOException(
          "the checkpoint " + file + " cannot be read; delete it to begin anew", broken);
    }
  }

  /** Takes the place of what lay in the file, whole or not at all. */
  void write(Path file) {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
        out.writeUTF(task);
        out.writeInt(epochs.size());
        for (Epoch epoch : epochs) {
          out.writeInt(epoch.number());
          out.writeDouble(epoch.rate());
          out.writeDouble(epoch.loss());
          out.writeDouble(epoch.blind());
          out.writeDouble(epoch.conditioned());
          out.writeDouble(epoch.newborn());
        }
        out.writeInt(steps);
        stand(out, now);
        bytes(out, average);
        stand(out, best);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write the checkpoint " + file, broken);
    }
  }

  private static void stand(DataOutputStream out, Stand stand) throws IOException {
    bytes(out, stand.coefficients());
    bytes(out, stand.updater());
  }

  private static void bytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static Stand stand(DataInputStream in) throws IOException {
    return new Stand(bytes(in), bytes(in));
  }

  private static byte[] bytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = length < 0 ? new byte[0] : in.readNBytes(length);
    if (bytes.length != length) {
      throw new IOException("there are no " + length + " bytes");
    }
    return bytes;
  }
}
