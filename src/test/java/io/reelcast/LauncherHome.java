package io.reelcast;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A made installation: a copy of the launcher with a jar and sources of its own, and a path on
 * which nothing lies but a few tools and what a test puts there.
 */
final class LauncherHome {
  private static final Path LAUNCHER =
      Path.of(System.getProperty("basedir", System.getProperty("user.dir")), "reelcast");
  private static final List<String> TOOLS =
      List.of("bash", "cat", "dirname", "find", "head", "mktemp", "rm", "sed", "touch");
  private static final Instant BUILT = Instant.parse("2026-01-01T12:00:00Z");

  private final Path root;
  private final Path programs;
  private final Path tools;
  private final Map<String, String> variables = new HashMap<>();

  /** What it did: its exit code, and what it said. */
  record Outcome(int exitCode, String out, String err) {}

  private LauncherHome(Path root) throws IOException {
    this.root = Files.createDirectories(root.resolve("a home"));
    this.programs = Files.createDirectories(root.resolve("programs"));
    this.tools = Files.createDirectories(root.resolve("tools"));
  }

  /** With a jar that is newer than its sources, without Java and Maven. */
  static LauncherHome built(Path directory) throws IOException {
    LauncherHome home = new LauncherHome(directory);
    for (String tool : TOOLS) {
      Path script = home.tools.resolve(tool);
      Files.writeString(script, "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
      script.toFile().setExecutable(true);
    }
    Files.copy(LAUNCHER, home.root.resolve("reelcast"));
    Files.createDirectories(home.root.resolve("target"));
    Files.createDirectories(home.root.resolve("src/main"));
    Files.createDirectories(home.root.resolve("schemas"));
    Files.writeString(home.source(), "");
    Files.writeString(home.root.resolve("schemas/Source.avsc"), "");
    Files.writeString(home.root.resolve("pom.xml"), "");
    Files.writeString(home.jar(), "");
    try (Stream<Path> files = Files.walk(home.root)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(BUILT.minusSeconds(60)));
      }
    }
    Files.setLastModifiedTime(home.jar(), FileTime.from(BUILT));
    return home;
  }

  Path jar() {
    return root.resolve("target/reelcast.jar");
  }

  Path source() {
    return root.resolve("src/main/Source.java");
  }

  void changeAfterTheBuild(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(BUILT.plusSeconds(60)));
  }

  /** A Java that says its version, or else what it was started with. */
  LauncherHome withJava(String version, int exitCode) throws IOException {
    return withProgram(
        "java",
        """
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2026-01-01' >&2
          exit 0
        fi
        printf '<%%s>\\n' "$@"
        exit %d
        """
            .formatted(version, exitCode));
  }

  LauncherHome withProgram(String name, String script) throws IOException {
    Path program =
        Files.writeString(programs.resolve(name), "#!" + tools.resolve("bash") + "\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return this;
  }

  LauncherHome withVariable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  Outcome launch(String... words) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(tools.resolve("bash").toString(), root.resolve("reelcast").toString());
    builder.command().addAll(List.of(words));
    builder.environment().clear();
    builder.environment().putAll(variables);
    builder.environment().put("PATH", programs + ":" + tools);
    Path out = Files.createTempFile(programs, "out", "");
    Path err = Files.createTempFile(programs, "err", "");
    int exitCode =
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Outcome(
        exitCode,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static Path find(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(directory -> Path.of(directory, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }
}
