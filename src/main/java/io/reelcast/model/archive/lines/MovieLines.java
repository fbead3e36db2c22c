package io.reelcast.model.archive.lines;

import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A movie table as lines of JSON: what holds for all, then one movie a line, ordered by id. */
public final class MovieLines {
  /** The file that holds them. */
  public static final String NAME = "movies.jsonl";

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

  public static byte[] write(MovieTable movies) {
    JsonLines.Writer out = new JsonLines.Writer();
    out.line(new Head(movies.mean(), movies.damping(), movies.genres().names()));
    movies.all().forEach((movieId, facts) -> out.line(Line.of(movieId, facts)));
    return out.bytes();
  }

  public static MovieTable read(byte[] lines) throws IOException {
    JsonLines.Reader in = new JsonLines.Reader(lines, NAME);
    Head head = in.first(Head.class);
    Map<String, MovieFacts> movies = new HashMap<>();
    List<String> twice = new ArrayList<>();
    in.others(
        Line.class,
        line -> {
          if (movies.put(line.movieId(), line.facts()) != null) {
            twice.add(line.movieId());
          }
        });
    if (!twice.isEmpty()) {
      throw new IOException("its movie " + twice.get(0) + " is there twice");
    }
    return new MovieTable(head.mean(), head.damping(), new Genres(head.genres()), movies);
  }
}
