package io.reelcast.rating.source.movielens;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MovieLensFingerprintTest {

  private static final String RATINGS = "userId,movieId,rating,timestamp\na,m,1,10\nb,m,2,20\n";

  @TempDir private Path directory;

  @Test
  void isTheDirectorysNameAndAHashOfTheRatingFilesNameAndBytes() throws Exception {
    Path place = MovieLensFiles.csv(Files.createDirectory(directory.resolve("films")), RATINGS);
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(("ratings.csv" + RATINGS).getBytes(StandardCharsets.UTF_8));

    String fingerprint = MovieLensSource.open(place).fingerprint();

    assertThat(fingerprint).isEqualTo("films-" + HexFormat.of().formatHex(hash).substring(0, 16));
  }

  @Test
  void changesWithEveryByteOfTheRatings() throws Exception {
    Path place = MovieLensFiles.csv(Files.createDirectory(directory.resolve("films")), RATINGS);
    String before = MovieLensSource.open(place).fingerprint();
    MovieLensFiles.csv(place, RATINGS + "\n");

    String after = MovieLensSource.open(place).fingerprint();

    assertThat(after).isNotEqualTo(before);
  }
}
