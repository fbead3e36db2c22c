package io.reelcast.training.sample;

import java.io.IOException;
import java.nio.file.Path;

/** Another JVM that holds a file of samples until it is killed. */
final class OtherProcess implements AutoCloseable {
  private static final String HELD = "held";

  private final Process process;

  private OtherProcess(Process process) {
    this.process = process;
  }

  static OtherProcess holding(Path file) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!HELD.equals(process.inputReader().readLine())) {
      process.destroyForcibly();
      throw new IllegalStateException("the other process got no hold of " + file);
    }
    return new OtherProcess(process);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  /** What runs in the other JVM; it ends with its parent, which holds its input open. */
  public static void main(String[] arguments) throws IOException {
    try (SampleFile held = SampleFile.create(Path.of(arguments[0]))) {
      System.out.println(HELD);
      while (System.in.read() >= 0) {
        // Only the end counts.
      }
    }
  }
}
