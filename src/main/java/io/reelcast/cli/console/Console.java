package io.reelcast.cli.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where a verb speaks. Reports go to standard output, as JSON where that was asked for; notes and
 * progress go to standard error, so that a report can be piped.
 */
public final class Console {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CLEAR_LINE = "\r\u001b[2K";
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
  private static final String LINE_UP = "\u001b[1A";

  private final PrintStream out;
  private final PrintStream err;
  private final boolean json;
  private final boolean isTerminal;
  private int linesShown;

  /**
   * @param isTerminal whether a person sees standard error as it comes
   */
  public Console(PrintStream out, PrintStream err, boolean json, boolean isTerminal) {
    this.out = out;
    this.err = err;
    this.json = json;
    this.isTerminal = isTerminal;
  }

  public boolean isJson() {
    return json;
  }

  public boolean isTerminal() {
    return isTerminal;
  }

  /** Says something that is no part of the report. */
  public synchronized void note(String text) {
    clearProgress();
    err.println(text);
    err.flush();
  }

  /** Shows where a long work stands: in place on a terminal, as a line of its own elsewhere. */
  public synchronized void progress(String text) {
    if (isTerminal) {
      block(List.of(text));
    } else {
      err.println(text);
      err.flush();
    }
  }

  /** Shows several lines on a terminal, in the place of what was shown last. */
  public synchronized void block(List<String> lines) {
    clearProgress();
    err.print(String.join("\n", lines.stream().map(Console::printable).toList()));
    err.flush();
    linesShown = lines.size();
  }

  /** A line of the report for a person. */
  public synchronized void line(String text) {
    clearProgress();
    out.println(printable(text));
    out.flush();
  }

  /** Asks a question on standard error; whether the answer on standard input is yes. */
  public boolean isAnsweredYes(String question) {
    note(question + " Type yes:");
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    try {
      String answer = in.readLine();
      return answer != null && answer.strip().equals("yes");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A JSON document of the report, on one line. */
  public void json(Map<String, ?> document) {
    try {
      line(JSON.writeValueAsString(document));
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Ids come from whoever may publish: what would steer the terminal is shown instead. */
  private static String printable(String text) {
    return CONTROL
        .matcher(text)
        .replaceAll(
            found -> String.format(Locale.ROOT, "\\\\u%04x", (int) found.group().charAt(0)));
  }

  private void clearProgress() {
    if (linesShown > 0) {
      err.print(CLEAR_LINE + (LINE_UP + CLEAR_LINE).repeat(linesShown - 1));
      err.flush();
      linesShown = 0;
    }
  }
}
