package io.reelcast.rating.source.movielens;

import io.reelcast.rating.Movie;
import io.reelcast.rating.User;
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

/** A single CSV file of ratings; nothing about movies and users. */
final class SingleCsvLayout implements Layout {

  @Override
  public String wanted() {
    return "a .csv file with the header userId,movieId,rating,timestamp";
  }

  @Override
  public boolean fits(Path place) {
    return Files.isRegularFile(place) && place.toString().endsWith(".csv");
  }

  @Override
  public Path ratingFile(Path place) {
    return place;
  }

  @Override
  public OrderedRatings ratings(Path ratingFile, InputStream bytes, SpillSettings spill)
      throws IOException {
    return RatingReader.read(TextTable.ofCsv(ratingFile, bytes, RatingRows.COLUMNS), spill);
  }

  @Override
  public List<Movie> movies(Path place) {
    return List.of();
  }

  @Override
  public List<User> users(Path place) {
    return List.of();
  }
}
