package io.reelcast.rating.source.movielens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.UnreadableSourceException;
import io.reelcast.rating.source.movielens.spill.SpillSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpilledSourceTest {

  private static final int ROWS = 6_000;
  private static final String HEADER = "userId,movieId,rating,timestamp\n";

  @TempDir private Path data;
  @TempDir private Path spilled;

  @ParameterizedTest(name = "seed {0}, at most {1} in memory")
  @CsvSource({"1,1", "2,7", "3,1000", "4,4096", "5,5000", "6,5999", "7,6000", "8,6001"})
  void readsTheSameFromAFileAsFromMemory(long seed, int ratingsInMemory) {
    Path place = MovieLensFiles.csv(data, randomRows(seed, ROWS));
    RatingSource inMemory = MovieLensSource.open(place);

    try (RatingSource source = open(place, ratingsInMemory)) {

      List<Rating> expected = from(inMemory, 0);
      assertThat(from(source, 0)).isEqualTo(expected);
      for (int position : new int[] {1, 999, 4096, ROWS - 1, ROWS, ROWS + 1}) {
        assertThat(from(source, position))
            .isEqualTo(expected.subList(Math.min(position, ROWS), ROWS));
      }
      assertThat(source.fingerprint()).isEqualTo(inMemory.fingerprint());
      assertThat(source.size()).isEqualTo(OptionalLong.of(ROWS));
    }
  }

  @Test
  void readsARunThatIsLongerThanABuffer() {
    Path place = MovieLensFiles.csv(data, randomRows(9, 30_000));

    try (RatingSource source = open(place, 13_000)) {

      assertThat(from(source, 0)).isEqualTo(from(MovieLensSource.open(place), 0));
    }
  }

  @Test
  void letsSeveralIterationsGoOnBesideEachOther() {
    Path place = MovieLensFiles.csv(data, randomRows(10, ROWS));
    List<Rating> expected = from(MovieLensSource.open(place), 0);

    try (RatingSource source = open(place, 1_000)) {
      Iterator<Rating> first = source.ratingsFrom(0);
      Iterator<Rating> second = source.ratingsFrom(500);

      List<Rating> taken = new ArrayList<>();
      while (second.hasNext()) {
        taken.add(first.next());
        assertThat(second.next()).isEqualTo(expected.get(taken.size() + 499));
      }
      first.forEachRemaining(taken::add);
      assertThat(taken).isEqualTo(expected);
      assertThatThrownBy(first::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void keepsTimesBehind2038AndNegativeRatingsInOrder() {
    Path place =
        MovieLensFiles.csv(
            data, HEADER + "a,m,1,4294967295\nb,m,-7.25,2147483647\nc,m,3,2147483648\nd,m,4,0\n");

    try (RatingSource source = open(place, 1)) {

      assertThat(from(source, 0)).extracting(Rating::userId).containsExactly("d", "b", "c", "a");
      assertThat(from(source, 0)).extracting(Rating::rating).containsExactly(4.0, -7.25, 3.0, 1.0);
    }
  }

  @Test
  void leavesNoFileBehindEvenWhileItIsOpen() throws IOException {
    Path place = MovieLensFiles.csv(data, randomRows(11, ROWS));

    try (RatingSource source = open(place, 1_000)) {

      assertThat(source.ratingsFrom(0)).hasNext();
      assertThat(spilled).isEmptyDirectory();
    }
    assertThat(spilled).isEmptyDirectory();
  }

  @Test
  void isAtAnEndWhenItIsClosed() {
    RatingSource source = open(MovieLensFiles.csv(data, randomRows(12, ROWS)), 1_000);

    source.close();

    assertThatThrownBy(() -> source.ratingsFrom(0)).isInstanceOf(UnreadableSourceException.class);
  }

  @Test
  void needsNoFileWhereMemoryIsEnough() {
    Path nowhere = spilled.resolve("nowhere");
    Path place = MovieLensFiles.csv(data, randomRows(13, 1_000));

    RatingSource source = MovieLensSource.open(place, new SpillSettings(1_000, nowhere));

    assertThat(from(source, 0)).hasSize(1_000);
  }

  @Test
  void saysWhatToDoWhereItCannotWrite() throws IOException {
    Path noDirectory = Files.createFile(spilled.resolve("file"));
    Path place = MovieLensFiles.csv(data, randomRows(14, 1_001));

    assertThatThrownBy(() -> MovieLensSource.open(place, new SpillSettings(1_000, noDirectory)))
        .isInstanceOf(UnreadableSourceException.class)
        .hasMessageStartingWith("More than 1,000 ratings are sorted in a temporary file in")
        .hasMessageContaining(noDirectory.toString())
        .hasMessageContaining("16 bytes a rating")
        .hasMessageEndingWith("REELCAST_JAVA_OPTS=-Djava.io.tmpdir=DIR.");
  }

  @Test
  void refusesToHoldNoRatings() {
    assertThatThrownBy(() -> new SpillSettings(0, spilled))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("expected 1 or more");
  }

  private RatingSource open(Path place, int ratingsInMemory) {
    return MovieLensSource.open(place, new SpillSettings(ratingsInMemory, spilled));
  }

  /** Few seconds, so that most rows have a tie in every run; no row is like another. */
  private static String randomRows(long seed, int rows) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder file = new StringBuilder(HEADER);
    for (int row = 0; row < rows; row++) {
      file.append("u" + random.nextInt(500) + ",m" + row + ',');
      file.append(random.nextInt(1, 11) / 2.0 + "," + random.nextInt(40) + '\n');
    }
    return file.toString();
  }

  private static List<Rating> from(RatingSource source, long position) {
    List<Rating> ratings = new ArrayList<>();
    source.ratingsFrom(position).forEachRemaining(ratings::add);
    return ratings;
  }
}
