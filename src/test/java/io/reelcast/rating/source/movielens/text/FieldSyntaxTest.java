package io.reelcast.rating.source.movielens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FieldSyntaxTest {

  private final Fields fields = new Fields();

  @Test
  void splitsAtDoubleColonsOnly() {
    assertThat(split(FieldSyntax.DOUBLE_COLON, "1::Alien: The: Cut::::x"))
        .containsExactly("1", "Alien: The: Cut", "", "x");
    assertThat(split(FieldSyntax.DOUBLE_COLON, "a::")).containsExactly("a", "");
    assertThat(split(FieldSyntax.DOUBLE_COLON, ":")).containsExactly(":");
  }

  @Test
  void splitsCsvAtCommasOutsideQuotes() {
    assertThat(split(FieldSyntax.CSV, "1,\"a, \"\"b\"\"\",\"\",c\"d,"))
        .containsExactly("1", "a, \"b\"", "", "c\"d", "");
    assertThat(split(FieldSyntax.CSV, "\"x\"")).containsExactly("x");
    assertThat(split(FieldSyntax.CSV, "\"\"\"\"")).containsExactly("\"");
    assertThat(split(FieldSyntax.CSV, "0,1,2,3,4,5,6,7,8,9")).hasSize(10).endsWith("9");
  }

  @Test
  void refusesQuotesThatDoNotEndWithTheirField() {
    for (String line : List.of("\"", "a,\"b", "\"a\"b,c", "\"a\"\",b")) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertThat(FieldSyntax.CSV.split(bytes, 0, bytes.length, fields)).as(line).isFalse();
    }
  }

  private List<String> split(FieldSyntax syntax, String line) {
    byte[] bytes = ("##" + line + "##").getBytes(StandardCharsets.UTF_8);
    assertThat(syntax.split(bytes, 2, bytes.length - 2, fields)).isTrue();
    return IntStream.range(0, fields.count())
        .mapToObj(field -> fields.text(field, StandardCharsets.UTF_8))
        .toList();
  }
}
