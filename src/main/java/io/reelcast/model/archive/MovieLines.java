package io.reelcast.model.archive;

import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A movie table as lines of JSON: what holds for all, then one movie a line, ordered by id. */
final class MovieLines {
  private record Head(double mean, double damping, List<String> genres) {}

  private record Line(
      String movieId, long count, double surplus, double squares, int year, int genres) {
    static Line of(String movieId, MovieFacts facts) {
      return new Line(
          movieId, facts.count(), facts.surplus(), facts.squares(), facts.year(), facts.genres());
    }

    MovieFacts facts() {
      return new MovieFacts(count, surplus, squares, year, genres);
    }
  }

  private MovieLines() {}

  static byte[] write(MovieTable movies) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    line(out, new Head(movies.mean(), movies.damping(), movies.genres().names()));
    movies.all().forEach((movieId, facts) -> line(out, Line.of(movieId, facts)));
    return out.toByteArray();
  }

  static MovieTable read(byte[] lines) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8))) {
      String first = in.readLine();
      if (first == null) {
        throw new IOException("its " + FileNames.MOVIES + " is empty");
      }
      Head head = value(first, Head.class);
      Map<String, MovieFacts> movies = new HashMap<>();
      for (String text = in.readLine(); text != null; text = in.readLine()) {
        Line line = value(text, Line.class);
        if (movies.put(line.movieId(), line.facts()) != null) {
          throw new IOException("its movie " + line.movieId() + " is there twice");
        }
      }
      return new MovieTable(head.mean(), head.damping(), new Genres(head.genres()), movies);
    }
  }

  private static <T> T value(String line, Class<T> type) throws IOException {
    T value = ReleaseReader.JSON.readValue(line, type);
    if (value == null) {
      throw new IOException("a line of its " + FileNames.MOVIES + " is null");
    }
    return value;
  }

  private static void line(ByteArrayOutputStream out, Object value) {
    try {
      out.writeBytes(ReleaseReader.JSON.writeValueAsBytes(value));
      out.write('\n');
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
