package io.reelcast.rating.source.movielens;

import io.reelcast.rating.Movie;
import io.reelcast.rating.User;
import io.reelcast.rating.source.movielens.rows.OrderedRatings;
import io.reelcast.rating.source.movielens.spill.SpillSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** One way in which ratings, movies and users lie in files. */
interface Layout {

  /** What must be there for this layout, as read in an error message. */
  String wanted();

  boolean fits(Path place);

  Path ratingFile(Path place);

  /** Reads the bytes of {@code ratingFile} to their end. */
  OrderedRatings ratings(Path ratingFile, InputStream bytes, SpillSettings spill)
      throws IOException;

  List<Movie> movies(Path place) throws IOException;

  List<User> users(Path place) throws IOException;
}
