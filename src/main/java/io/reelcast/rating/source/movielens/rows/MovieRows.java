package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.Movie;
import io.reelcast.rating.source.movielens.text.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MovieLens' movie tables; all layouts agree in their three columns. */
public final class MovieRows {

  public static final List<String> COLUMNS = List.of("movieId", "title", "genres");

  private static final String NO_GENRES = "(no genres listed)";
  private static final Pattern YEAR_AT_END = Pattern.compile("\\(([0-9]{4})\\)\\s*$");

  private MovieRows() {}

  public static List<Movie> read(TextTable table) throws IOException {
    List<Movie> movies = new ArrayList<>();
    while (table.next()) {
      String movieId = table.text(0);
      if (movieId.isEmpty()) {
        throw table.malformedField(0, "an id");
      }
      String title = table.text(1);
      movies.add(Movie.of(movieId, title, year(title), genres(table.text(2))));
    }
    return List.copyOf(movies);
  }

  private static OptionalInt year(String title) {
    Matcher year = YEAR_AT_END.matcher(title);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
  }

  private static List<String> genres(String field) {
    boolean listed = !field.isEmpty() && !field.equals(NO_GENRES);
    return listed ? List.of(field.split("\\|")) : List.of();
  }
}
