package io.reelcast.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ConsoleTest {
  private static final String END = System.lineSeparator();
  private static final String CLEARED = "\r\u001b[2K";
  private static final String UP = "\u001b[1A";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void reportsToStandardOutput() {
    Console console = console(false);

    console.line("a report");

    assertThat(out()).isEqualTo("a report" + END);
    assertThat(err()).isEmpty();
  }

  @Test
  void notesToStandardError() {
    Console console = console(false);

    console.note("a note");

    assertThat(out()).isEmpty();
    assertThat(err()).isEqualTo("a note" + END);
  }

  @Test
  void writesADocumentOnOneLineOfStandardOutput() {
    Console console = console(false);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("words", "two\nlines");
    document.put("none", null);
    document.put("numbers", List.of(1, 2.5));

    console.json(document);

    assertThat(out())
        .isEqualTo("{\"words\":\"two\\nlines\",\"none\":null,\"numbers\":[1,2.5]}" + END);
    assertThat(err()).isEmpty();
  }

  @Test
  void showsProgressPlainlyWhereNobodyWatches() {
    Console console = console(false);

    console.progress("50 %");
    console.progress("60 %");
    console.note("done");

    assertThat(err()).isEqualTo("50 %" + END + "60 %" + END + "done" + END);
  }

  @Test
  void showsProgressInPlaceOnATerminal() {
    Console console = console(true);

    console.progress("50 %");
    console.progress("60 %");
    console.note("done");

    assertThat(err()).isEqualTo("50 %" + CLEARED + "60 %" + CLEARED + "done" + END);
    assertThat(out()).isEmpty();
  }

  @Test
  void erasesEveryLineOfABlockBeforeAReport() {
    Console console = console(true);

    console.block(List.of("one", "two", "three"));
    console.line("report");
    console.line("more");

    assertThat(err()).isEqualTo("one\ntwo\nthree" + CLEARED + UP + CLEARED + UP + CLEARED);
    assertThat(out()).isEqualTo("report" + END + "more" + END);
  }

  private Console console(boolean isTerminal) {
    return new Console(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        false,
        isTerminal);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
