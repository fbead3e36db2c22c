package io.reelcast.cli.instance;

import io.reelcast.broker.embedded.FileClaim;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * The directory of one running instance: the first of {@code 0, 1, 2, …} that no other process has
 * claimed, so that several instances can share a work directory and a restarted one finds its own
 * stores again.
 */
public final class InstanceDirectory implements AutoCloseable {
  private final Path path;
  private final FileClaim claim;

  private InstanceDirectory(Path path, FileClaim claim) {
    this.path = path;
    this.claim = claim;
  }

  public static InstanceDirectory claim(Path states) throws IOException {
    for (int number = 0; ; number++) {
      Path path = states.resolve(Integer.toString(number));
      Files.createDirectories(path);
      Optional<FileClaim> claim = FileClaim.tryTo(path.resolve("instance.lock"));
      if (claim.isPresent()) {
        return new InstanceDirectory(path, claim.get());
      }
    }
  }

  public Path path() {
    return path;
  }

  /** A name that stays the instance's own over restarts. */
  public String identity() throws IOException {
    Path file = path.resolve("instance-id");
    if (!Files.exists(file)) {
      Files.writeString(file, UUID.randomUUID() + "\n");
    }
    return Files.readString(file).strip();
  }

  @Override
  public void close() throws IOException {
    claim.close();
  }
}
