package io.reelcast.wire;

import static org.apache.avro.SchemaCompatibility.SchemaCompatibilityType.COMPATIBLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.TopicValues;
import io.reelcast.fixtures.TopicValues.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was ever released stays readable, and what is written now is readable to what was. */
final class SchemaContractTest {
  private static final Path SCHEMAS = Path.of("schemas");

  static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".avsc"))
          .map(file -> file.substring(0, file.length() - ".avsc".length()))
          .sorted()
          .toList();
    }
  }

  @Test
  void everySchemaIsATopicValueUnderTest() throws IOException {
    List<String> kinds = TopicValues.all().stream().map(Kind::name).sorted().toList();

    assertThat(names()).isEqualTo(kinds);
  }

  @ParameterizedTest
  @MethodSource("names")
  void currentSchemaIsTheNewestReleasedOne(String name) throws IOException {
    int newest = ReleasedSchemas.of(name).size();

    Path released = SCHEMAS.resolve("released").resolve(name + ".v" + newest + ".avsc");

    assertThat(SCHEMAS.resolve(name + ".avsc")).hasSameTextualContentAs(released);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyReleasedFileIsCountedFromOneWithoutAGap(String name) throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS.resolve("released"))) {
      long there =
          files.filter(file -> file.getFileName().toString().startsWith(name + ".v")).count();

      assertThat(ReleasedSchemas.of(name)).hasSize((int) there).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyReleasedVersionReadsEveryOther(String name) throws IOException {
    List<Schema> versions =
        Stream.concat(ReleasedSchemas.of(name).stream(), Stream.of(current(name))).toList();

    for (Schema reader : versions) {
      for (Schema writer : versions) {
        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(reader, writer).getType())
            .isEqualTo(COMPATIBLE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everySchemaSaysWhatItIs(String name) throws IOException {
    Schema schema = current(name);

    assertThat(schema.getDoc()).contains("Record key:");
    assertThat(schema.getFullName()).isEqualTo("io.reelcast.avro." + name);
  }

  private static Schema current(String name) throws IOException {
    return new Schema.Parser().parse(SCHEMAS.resolve(name + ".avsc").toFile());
  }
}
