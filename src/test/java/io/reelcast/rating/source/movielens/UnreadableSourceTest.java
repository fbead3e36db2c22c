package io.reelcast.rating.source.movielens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.rating.source.UnreadableSourceException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnreadableSourceTest {

  private static final String HEADER = "userId,movieId,rating,timestamp\n1,2,3,4\n";

  @TempDir private Path directory;

  @Test
  void saysWhatWasLookedForAndWhere() {
    MovieLensFiles.write(directory.resolve("ratings.dat"), "1::2::3::4\n");

    assertThatThrownBy(() -> MovieLensSource.open(directory))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageContaining(directory + " (a directory)")
        .hasMessageContaining("ratings.dat, movies.dat and users.dat (ml-1m)")
        .hasMessageContaining("ratings.csv and movies.csv")
        .hasMessageContaining("userId,movieId,rating,timestamp")
        .hasMessageContaining("Name one of these");
    assertThatThrownBy(() -> MovieLensSource.open(directory.resolve("nowhere")))
        .hasMessageContaining("does not exist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "1,2,five,4; 'rating' to be a number between",
        "1,2,3.1234567,4; 'rating' to be a number between",
        "1,2,1e3,4; 'rating' to be a number between",
        "1,2,,4; 'rating' to be a number between",
        "1,2,2001,4; 'rating' to be a number between",
        "1,2,3,1147880044000; 'timestamp' to be whole seconds (not milliseconds)",
        "1,2,3,-4; 'timestamp' to be whole seconds",
        "1,2,3,; 'timestamp' to be whole seconds",
        ",2,3,4; 'userId' to be an id",
        "1,,3,4; 'movieId' to be an id",
        "1,2,3; 4 fields separated by ','",
        "1,2,3,4,5; 4 fields separated by ','",
        "1,\"2,3,4; 4 fields separated by ','",
        "1,\"2\"x,3,4; 4 fields separated by ','",
      })
  void showsTheLineAndWhatWasExpected(String line, String expected) {
    Path place = MovieLensFiles.csv(directory, HEADER + "\n" + line + "\n1,2,3,5\n");

    assertThatThrownBy(() -> MovieLensSource.open(place))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith(
            directory.resolve("ratings.csv") + ", line 4: \"" + line + "\": expected " + expected)
        .hasMessageEndingWith("Correct or remove this line.");
  }

  @Test
  void shortensALongLine() {
    Path place = MovieLensFiles.csv(directory, HEADER + "x".repeat(100_000));

    assertThatThrownBy(() -> MovieLensSource.open(place))
        .hasMessageContaining("line 3: \"" + "x".repeat(80) + "...\": expected 4 fields");
  }

  @Test
  void namesTheColumnsThatAHeaderLacks() {
    Path place = MovieLensFiles.csv(directory, "user,movieId,rating,timestamp\n1,2,3,4\n");

    assertThatThrownBy(() -> MovieLensSource.open(place))
        .hasMessageContaining("line 1: \"user,movieId,rating,timestamp\"")
        .hasMessageContaining("the columns userId,movieId,rating,timestamp");
    MovieLensFiles.csv(directory, "");
    assertThatThrownBy(() -> MovieLensSource.open(place)).hasMessageContaining("is empty");
  }

  @Test
  void refusesAnUnknownOccupation() {
    Path place = MovieLensFiles.ml1m(directory, "1::2::3::4\n");
    MovieLensFiles.write(directory.resolve("users.dat"), "1::F::25::21::48067\n");

    assertThatThrownBy(() -> MovieLensSource.open(place))
        .hasMessageContaining("users.dat, line 1: \"1::F::25::21::48067\"")
        .hasMessageContaining("'occupation' to be a code from 0 to 20");
  }
}
