package io.reelcast.rating.source.movielens;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.UnreadableSourceException;
import io.reelcast.rating.source.movielens.rows.OrderedRatings;
import io.reelcast.rating.source.movielens.spill.SpillSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Ratings from MovieLens files, held in memory, or in a temporary file where they are too many;
 * immutable.
 */
public final class MovieLensSource implements RatingSource {

  private static final List<Layout> LAYOUTS =
      List.of(new Ml1mLayout(), new CsvLayout(), new SingleCsvLayout());

  private final String fingerprint;
  private final List<Movie> movies;
  private final List<User> users;
  private final OrderedRatings ratings;

  private MovieLensSource(Layout layout, Path place, SpillSettings spill) throws IOException {
    Path file = layout.ratingFile(place);
    Fingerprint contents = new Fingerprint().with(nameOf(file));
    try (InputStream in = Files.newInputStream(file);
        InputStream digested = new DigestInputStream(in, contents.digest())) {
      this.ratings = layout.ratings(file, digested, spill);
    }
    this.fingerprint = contents.prefixed(nameOf(place).replaceFirst("\\.csv$", ""));
    this.movies = layout.movies(place);
    this.users = layout.users(place);
  }

  /**
   * Reads a directory laid out like ml-1m, ml-latest-small or ml-25m, or one CSV file of ratings.
   *
   * @throws UnreadableSourceException if there is no such thing, or a line makes no sense
   */
  public static RatingSource open(Path directory) {
    return open(directory, SpillSettings.standard());
  }

  /** Reads the same in other bounds of memory. */
  public static RatingSource open(Path directory, SpillSettings spill) {
    Layout layout =
        LAYOUTS.stream()
            .filter(known -> known.fits(directory))
            .findFirst()
            .orElseThrow(() -> notFound(directory));
    try {
      return new MovieLensSource(layout, directory, spill);
    } catch (IOException e) {
      throw new UnreadableSourceException(
          "Reading ratings in " + directory + " failed: " + e + ". Check the disk and the rights.",
          e);
    }
  }

  @Override
  public String fingerprint() {
    return fingerprint;
  }

  @Override
  public Stream<Movie> movies() {
    return movies.stream();
  }

  @Override
  public Stream<User> users() {
    return users.stream();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(ratings.size());
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    if (position < 0) {
      throw new IllegalArgumentException("position must be 0 or more, but is " + position);
    }
    return ratings.from(position);
  }

  @Override
  public void close() {
    ratings.close();
  }

  private static String nameOf(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.getNameCount() == 0
        ? "root"
        : absolute.getName(absolute.getNameCount() - 1).toString();
  }

  private static UnreadableSourceException notFound(Path place) {
    String wanted =
        LAYOUTS.stream().map(layout -> "\n  - " + layout.wanted()).collect(Collectors.joining());
    return new UnreadableSourceException(
        "No ratings at %s (%s). Looked for one of:%s\nName one of these; %s"
            .formatted(
                place.toAbsolutePath(),
                kindOf(place),
                wanted,
                "MovieLens sets are at https://grouplens.org/datasets/movielens/."));
  }

  private static String kindOf(Path place) {
    if (Files.isDirectory(place)) {
      return "a directory";
    }
    return Files.exists(place) ? "a file" : "does not exist";
  }
}
