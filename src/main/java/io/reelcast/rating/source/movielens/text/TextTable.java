package io.reelcast.rating.source.movielens.text;

import io.reelcast.rating.source.UnreadableSourceException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text file with named columns, read row by row to its end; columns are asked for by number. */
public final class TextTable {

  private static final int SHOWN_LENGTH = 80;

  private final Path file;
  private final LineReader lines;
  private final FieldSyntax syntax;
  private final Charset charset;
  private final List<String> columns;
  private final Fields fields = new Fields();
  private int[] places;
  private int width;

  private TextTable(
      Path file, InputStream in, FieldSyntax syntax, Charset charset, List<String> columns) {
    this.file = file;
    this.lines = new LineReader(in);
    this.syntax = syntax;
    this.charset = charset;
    this.columns = columns;
    this.width = columns.size();
    this.places = IntStream.range(0, width).toArray();
  }

  /** A Latin-1 table of {@code ::} separated fields: exactly these columns and no header. */
  public static TextTable ofDoubleColons(Path file, InputStream in, List<String> columns) {
    return new TextTable(file, in, FieldSyntax.DOUBLE_COLON, StandardCharsets.ISO_8859_1, columns);
  }

  /** A UTF-8 CSV table whose header names at least these columns, in any order. */
  public static TextTable ofCsv(Path file, InputStream in, List<String> columns)
      throws IOException {
    TextTable table = new TextTable(file, in, FieldSyntax.CSV, StandardCharsets.UTF_8, columns);
    table.readHeader();
    return table;
  }

  public boolean next() throws IOException {
    if (!lines.next()) {
      return false;
    }
    if (!split() || fields.count() != width) {
      throw malformed(width + " fields separated by '" + syntax.separator() + "'");
    }
    return true;
  }

  /** Adds the name in this column to the dictionary where it is new. */
  public int id(int column, IdDictionary dictionary) {
    int place = places[column];
    if (fields.start(place) == fields.end(place)) {
      throw malformedField(column, "an id");
    }
    return dictionary.indexOf(fields, place, charset);
  }

  public String text(int column) {
    return fields.text(places[column], charset);
  }

  public int millionths(int column) {
    int place = places[column];
    int value = Decimals.millionths(fields.bytes(), fields.start(place), fields.end(place));
    if (value == Decimals.NONE) {
      throw malformedField(
          column, "a number between -2000 and 2000 with at most six decimals, such as 3.5");
    }
    return value;
  }

  /** A whole number from 0 to 2^32 - 1. */
  public long number(int column, String meaning) {
    int place = places[column];
    long value = Decimals.unsignedInt(fields.bytes(), fields.start(place), fields.end(place));
    if (value < 0) {
      throw malformedField(column, meaning);
    }
    return value;
  }

  public UnreadableSourceException malformedField(int column, String expected) {
    return malformed("'" + columns.get(column) + "' to be " + expected);
  }

  private boolean split() {
    return syntax.split(lines.bytes(), lines.start(), lines.end(), fields);
  }

  private void readHeader() throws IOException {
    String expected = "a header line naming the columns " + String.join(",", columns);
    if (!lines.next()) {
      throw new UnreadableSourceException(file + " is empty: expected " + expected + '.');
    }
    if (!split()) {
      throw malformed(expected);
    }
    width = fields.count();
    List<String> header = new ArrayList<>();
    for (int field = 0; field < width; field++) {
      header.add(fields.text(field, charset).strip());
    }
    places = columns.stream().mapToInt(header::indexOf).toArray();
    if (IntStream.of(places).anyMatch(place -> place < 0)) {
      throw malformed(expected);
    }
  }

  private UnreadableSourceException malformed(String expected) {
    int length = lines.end() - lines.start();
    int shown = Math.min(length, SHOWN_LENGTH);
    String text = new String(lines.bytes(), lines.start(), shown, charset);
    return new UnreadableSourceException(
        "%s, line %d: \"%s%s\": expected %s. Correct or remove this line."
            .formatted(file, lines.lineNumber(), text, shown < length ? "..." : "", expected));
  }
}
