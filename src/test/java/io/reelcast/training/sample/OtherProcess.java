package io.reelcast.training.sample;

import io.reelcast.fixtures.OtherJvm;
import io.reelcast.model.feature.InputGroups;
import java.io.IOException;
import java.nio.file.Path;

/** A file of samples that another JVM holds. */
final class OtherProcess {
  private OtherProcess() {}

  static OtherJvm holding(Path file) throws IOException {
    return OtherJvm.running(OtherProcess.class, file.toString());
  }

  /** What runs in the other JVM. */
  public static void main(String[] arguments) throws IOException {
    try (SampleFile held = SampleFile.create(Path.of(arguments[0]), InputGroups.FIRST)) {
      OtherJvm.hold();
    }
  }
}
