package io.reelcast.rating.source.movielens;

import io.reelcast.rating.Movie;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Occupations;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** MovieLens 1M: {@code ratings.dat}, {@code movies.dat} and {@code users.dat}. */
final class Ml1mLayout implements Layout {

  private static final List<String> USER_COLUMNS =
      List.of("userId", "gender", "age", "occupation", "zipCode");
  private static final String OCCUPATION_CODE = "a code from 0 to 20";

  @Override
  public String wanted() {
    return "a directory with ratings.dat, movies.dat and users.dat (ml-1m)";
  }

  @Override
  public boolean fits(Path place) {
    return List.of("ratings.dat", "movies.dat", "users.dat").stream()
        .allMatch(name -> Files.isRegularFile(place.resolve(name)));
  }

  @Override
  public Path ratingFile(Path place) {
    return place.resolve("ratings.dat");
  }

  @Override
  public OrderedRatings ratings(Path ratingFile, InputStream bytes, SpillSettings spill)
      throws IOException {
    return RatingReader.read(
        TextTable.ofDoubleColons(ratingFile, bytes, RatingRows.COLUMNS), spill);
  }

  @Override
  public List<Movie> movies(Path place) throws IOException {
    Path file = place.resolve("movies.dat");
    try (InputStream in = Files.newInputStream(file)) {
      return MovieRows.read(TextTable.ofDoubleColons(file, in, MovieRows.COLUMNS));
    }
  }

  @Override
  public List<User> users(Path place) throws IOException {
    Path file = place.resolve("users.dat");
    try (InputStream in = Files.newInputStream(file)) {
      TextTable table = TextTable.ofDoubleColons(file, in, USER_COLUMNS);
      List<User> users = new ArrayList<>();
      while (table.next()) {
        users.add(user(table));
      }
      return List.copyOf(users);
    }
  }

  private static User user(TextTable table) {
    long occupation = table.number(3, OCCUPATION_CODE);
    if (occupation >= Occupations.NAMES.size()) {
      throw table.malformedField(3, OCCUPATION_CODE);
    }
    return new User(
        table.text(0),
        Optional.of(table.text(1)),
        OptionalInt.of((int) table.number(2, "an age")),
        Optional.of(Occupations.NAMES.get((int) occupation)));
  }
}
