package io.reelcast.rating.source.movielens;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small made files in MovieLens' layouts. */
final class MovieLensFiles {

  private MovieLensFiles() {}

  static Path ml1m(Path directory, String ratings) {
    write(directory.resolve("ratings.dat"), ratings);
    write(
        directory.resolve("movies.dat"),
        """
        1::Le Café Rouge (1995)::Comedy|Drama
        2::Untitled::Drama
        """);
    write(
        directory.resolve("users.dat"),
        """
        1::F::1::10::48067
        2::M::56::16::70072
        """);
    return directory;
  }

  static Path csv(Path directory, String ratings) {
    write(directory.resolve("ratings.csv"), ratings);
    write(directory.resolve("movies.csv"), "movieId,title,genres\n1,Any (2001),Drama\n");
    return directory;
  }

  static Path write(Path file, String latin1) {
    return write(file, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Path write(Path file, byte[] bytes) {
    try {
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
