package io.reelcast.broker.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Who uses a broker: one claimed file each, which the system frees when its process dies. */
record Leases(Path directory) {
  private static final AtomicInteger NEXT = new AtomicInteger();

  FileClaim take() throws IOException {
    Files.createDirectories(directory);
    while (true) {
      String name = ProcessHandle.current().pid() + "-" + NEXT.getAndIncrement();
      Path file = directory.resolve(name);
      Optional<FileClaim> claim = FileClaim.tryTo(file);
      // Whoever looks for the dead may have had the new file in hand; then another name is taken.
      if (claim.isPresent() && Files.exists(file)) {
        return claim.get();
      }
    }
  }

  /** Whether anybody holds one; what the dead have left is removed. */
  boolean anyHeld() throws IOException {
    List<Path> leases;
    try (Stream<Path> files = Files.list(directory)) {
      leases = files.toList();
    }
    boolean held = false;
    for (Path lease : leases) {
      Optional<FileClaim> dead = FileClaim.tryTo(lease);
      if (dead.isPresent()) {
        dead.get().delete();
      } else {
        held = true;
      }
    }
    return held;
  }
}
