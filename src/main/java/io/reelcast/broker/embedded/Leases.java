package io.reelcast.broker.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Who uses a broker: one claimed file each, which the system frees when its process dies. */
record Leases(Path directory) {
  private static final AtomicInteger NEXT = new AtomicInteger();

  FileClaim take() throws IOException {
    Files.createDirectories(directory);
    String name = ProcessHandle.current().pid() + "-" + NEXT.getAndIncrement();
    return FileClaim.tryTo(directory.resolve(name)).orElseThrow();
  }

  /** Whether anybody holds one; what the dead have left is removed. */
  boolean anyHeld() throws IOException {
    List<Path> leases;
    try (Stream<Path> files = Files.list(directory)) {
      leases = files.toList();
    }
    boolean held = false;
    for (Path lease : leases) {
      if (FileClaim.isHeld(lease)) {
        held = true;
      } else {
        Files.deleteIfExists(lease);
      }
    }
    return held;
  }
}
