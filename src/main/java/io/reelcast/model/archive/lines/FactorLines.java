package io.reelcast.model.archive.lines;

import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Factors as lines of JSON: what holds for all, then one movie a line. */
public final class FactorLines {
  /** The file that holds them. */
  public static final String NAME = "factors.jsonl";

  /** The file that holds those of movies that came later. */
  public static final String NEWCOMERS = "newcomers.jsonl";

  private record Head(double mean, double decay, List<Float> prior) {}

  private record Line(String movieId, float surplus, List<Float> own) {
    static Line of(MovieVector movie) {
      List<Float> own = new ArrayList<>();
      for (int number = 1; number < movie.size(); number++) {
        own.add(movie.factor(number));
      }
      return new Line(movie.movieId(), movie.surplus(), own);
    }

    MovieVector factors() {
      return new MovieVector(movieId, surplus, JsonLines.floats(own));
    }
  }

  private FactorLines() {}

  public static byte[] write(Factors factors) {
    JsonLines.Writer out = new JsonLines.Writer();
    out.line(new Head(factors.mean(), factors.decay(), factors.prior()));
    factors.all().forEach(movie -> out.line(Line.of(movie)));
    return out.bytes();
  }

  /** Those of the movies that came later, a line each. */
  public static byte[] writeNewcomers(Factors factors) {
    JsonLines.Writer out = new JsonLines.Writer();
    factors.newcomers().forEach(movie -> out.line(Line.of(movie)));
    return out.bytes();
  }

  public static List<MovieVector> readNewcomers(byte[] lines) throws IOException {
    List<MovieVector> newcomers = new ArrayList<>();
    new JsonLines.Reader(lines, NEWCOMERS)
        .others(Line.class, line -> newcomers.add(line.factors()));
    return newcomers;
  }

  public static Factors read(byte[] lines) throws IOException {
    JsonLines.Reader in = new JsonLines.Reader(lines, NAME);
    Head head = in.first(Head.class);
    Map<String, MovieVector> all = new LinkedHashMap<>();
    in.others(
        Line.class,
        line -> {
          if (all.put(line.movieId(), line.factors()) != null) {
            throw new IllegalArgumentException("movie " + line.movieId() + " is there twice");
          }
        });
    return new Factors(head.mean(), head.decay(), head.prior(), List.copyOf(all.values()));
  }
}
