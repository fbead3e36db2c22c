package io.reelcast.rating.source.movielens;

import io.reelcast.rating.Movie;
import io.reelcast.rating.User;
import io.reelcast.rating.source.movielens.rows.MovieRows;
import io.reelcast.rating.source.movielens.rows.OrderedRatings;
import io.reelcast.rating.source.movielens.rows.RatingRows;
import io.reelcast.rating.source.movielens.spill.RatingReader;
import io.reelcast.rating.source.movielens.spill.SpillSettings;
import io.reelcast.rating.source.movielens.text.TextTable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** MovieLens since 2015: {@code ratings.csv} and {@code movies.csv}; nothing about users. */
final class CsvLayout implements Layout {

  @Override
  public String wanted() {
    return "a directory with ratings.csv and movies.csv (ml-latest-small, ml-25m)";
  }

  @Override
  public boolean fits(Path place) {
    return Files.isRegularFile(ratingFile(place)) && Files.isRegularFile(movieFile(place));
  }

  @Override
  public Path ratingFile(Path place) {
    return place.resolve("ratings.csv");
  }

  @Override
  public OrderedRatings ratings(Path ratingFile, InputStream bytes, SpillSettings spill)
      throws IOException {
    return RatingReader.read(TextTable.ofCsv(ratingFile, bytes, RatingRows.COLUMNS), spill);
  }

  @Override
  public List<Movie> movies(Path place) throws IOException {
    Path file = movieFile(place);
    try (InputStream in = Files.newInputStream(file)) {
      return MovieRows.read(TextTable.ofCsv(file, in, MovieRows.COLUMNS));
    }
  }

  @Override
  public List<User> users(Path place) {
    return List.of();
  }

  private static Path movieFile(Path place) {
    return place.resolve("movies.csv");
  }
}
