package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house's laws about how much may stand in one place. */
final class SizeLawTest {
  private static final int MOST_LINES = 300;
  private static final int MOST_CLASSES = 9;
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", System.getProperty("user.dir")), "src/main/java");

  @Test
  void keepsEveryFileShort() throws IOException {
    Map<Path, Long> lines = new TreeMap<>();
    for (Path source : sources()) {
      try (Stream<String> text = Files.lines(source)) {
        lines.put(SOURCES.relativize(source), text.count());
      }
    }

    lines.values().removeIf(count -> count <= MOST_LINES);

    assertThat(lines).isEmpty();
  }

  @Test
  void keepsEveryPackageSmall() throws IOException {
    Map<Path, Long> classes =
        sources().stream()
            .filter(source -> !source.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    source -> SOURCES.relativize(source.resolveSibling("")),
                    TreeMap::new,
                    Collectors.counting()));

    classes.values().removeIf(count -> count <= MOST_CLASSES);

    assertThat(classes).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
