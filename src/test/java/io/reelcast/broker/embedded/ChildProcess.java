package io.reelcast.broker.embedded;

import io.reelcast.fixtures.OtherJvm;
import java.io.IOException;
import java.nio.file.Path;

/** A claim or a lease of another JVM. */
final class ChildProcess {
  private ChildProcess() {}

  static OtherJvm claiming(Path file) throws IOException {
    return OtherJvm.running(ChildProcess.class, "claim", file.toString());
  }

  static OtherJvm leasing(Path directory) throws IOException {
    return OtherJvm.running(ChildProcess.class, "lease", directory.toString());
  }

  /** What runs in the other JVM. */
  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[1]);
    try (FileClaim claim =
        arguments[0].equals("claim")
            ? FileClaim.tryTo(path).orElseThrow()
            : new Leases(path).take()) {
      OtherJvm.hold();
    }
  }
}
