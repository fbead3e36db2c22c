package io.reelcast.broker.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;

/** Another JVM that holds a claim or a lease until it is killed. */
final class ChildProcess implements AutoCloseable {
  private static final String HELD = "held";

  private final Process process;

  private ChildProcess(Process process) {
    this.process = process;
  }

  static ChildProcess claiming(Path file) throws IOException {
    return start("claim", file);
  }

  static ChildProcess leasing(Path directory) throws IOException {
    return start("lease", directory);
  }

  /** Kills it as the system would: it runs nothing more of its own. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }

  private static ChildProcess start(String what, Path path) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                ChildProcess.class.getName(),
                what,
                path.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader();
    if (!HELD.equals(said.readLine())) {
      process.destroyForcibly();
      throw new IllegalStateException("the child got no hold of " + path);
    }
    return new ChildProcess(process);
  }

  /** What runs in the other JVM; it ends with its parent, which holds its input open. */
  public static void main(String[] arguments) throws IOException {
    Path path = Path.of(arguments[1]);
    try (FileClaim claim =
        arguments[0].equals("claim")
            ? FileClaim.tryTo(path).orElseThrow()
            : new Leases(path).take()) {
      System.out.println(HELD);
      while (System.in.read() >= 0) {
        // Only the end counts.
      }
    }
  }
}
