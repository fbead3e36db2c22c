package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Basis;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.rating.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The largest state that can be: five records, a window with four outcomes, five open predictions
 * of five slots, four outcomes of the oldest, a trail of fifty movies, a taste of most factors, and
 * every number as long as it gets.
 */
final class StateSizeTest {
  private static final int LONGEST_ID = 128;

  @Test
  void fullStateWithTheLongestIdsFitsIntoFourKilobytes() {
    UserState state = full("m".repeat(LONGEST_ID));

    byte[] bytes = UserStateCodec.encode(state);

    // 5 records of (2 + 128) id, 9 rating, 10 time; 1 version; statistics of 9, five times 8, 10
    // and 9; 1 + 1 counts; a trail of 1 count and fifty times 8 key and 5 rating; a taste of
    // 1 count, 8 basis, 17 numbers and 17 · 18 / 2 numbers of 4;
    // 5 open of 9 sequence, 5 partition, 9 offset, 8 release, 1 passed, 1 length, 17 baselines,
    // 25 slots of 12; 4 outcomes of 5; 1 flag; a window of 9 anchor, 8 layout, 8 release, another
    // taste, 2 and 4 · (1 + 5 · (7 + 1) + 51 + 2) of the user, 1 count, four times 1 and
    // 4 · (14 + 3) of a movie.
    int taste = 1 + 8 + 4 * (17 + 153);
    int trail = 1 + 50 * (8 + 5);
    int open = 5 * (9 + 5 + 9 + 8 + 1 + 1 + 17) + 25 * 12 + 4 * 5;
    int window = 9 + 8 + 8 + taste + 2 + 4 * (1 + 40 + 51 + 2) + 1 + 4 * (1 + 4 * 17);
    assertThat(bytes).hasSize(5 * (130 + 9 + 10) + 1 + 68 + 2 + trail + taste + open + 1 + window);
    assertThat(bytes).hasSizeLessThanOrEqualTo(4096);
    assertThat(UserStateCodec.decode(bytes)).isEqualTo(state);
  }

  @Test
  void usualStateTakesLessThanOneAndAHalfKilobytes() {
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < 100; i++) {
      state = state.after(rating("tt" + i, 3.5, 1_700_000_000_000L + i), new TwelveFactors());
      state = state.expecting(prediction(0, i));
    }

    assertThat(UserStateCodec.encode(state)).hasSizeLessThan(1536);
  }

  private static UserState full(String movieId) {
    List<OpenPrediction> open = new ArrayList<>();
    for (int passed = 4; passed >= 0; passed--) {
      open.add(prediction(passed, Long.MAX_VALUE));
    }
    Floats outcomes = Floats.of(1 / 3f, 1 / 3f, 1 / 3f, 1 / 3f);
    return new UserState(
        new History(records(5, movieId)),
        statistics(),
        past(),
        open,
        outcomes,
        Optional.of(window()));
  }

  /** With all groups of inputs. */
  private static Window window() {
    Octets movie = Octets.of(new byte[4 * 17]);
    return new Window(
        Long.MAX_VALUE,
        -1,
        new ReleaseId(-1),
        taste(),
        Octets.of(new byte[4 * (1 + 40 + 51 + 2)]),
        List.of(movie, movie, movie, movie));
  }

  private static Taste taste() {
    int factors = Taste.MOST_FACTORS;
    return Taste.of(-1, new float[factors * (factors + 1) / 2], new float[factors]);
  }

  private static Past past() {
    long[] keys = new long[Trail.LENGTH];
    float[] ratings = new float[Trail.LENGTH];
    Arrays.fill(keys, -1);
    Arrays.fill(ratings, 1 / 3f);
    return new Past(Trail.of(keys, ratings), taste());
  }

  /** Times that swing by half of all milliseconds, so that each step takes ten bytes. */
  private static List<HistoryRecord> records(int count, String movieId) {
    List<HistoryRecord> records = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      records.add(new HistoryRecord(movieId, Math.PI, i % 2 == 0 ? Long.MIN_VALUE : 0));
    }
    return records;
  }

  private static Statistics statistics() {
    return new Statistics(
        Long.MAX_VALUE,
        Math.PI,
        Math.PI,
        Math.PI,
        Math.PI,
        Math.PI,
        Long.MIN_VALUE,
        Long.MAX_VALUE);
  }

  private static OpenPrediction prediction(int passed, long sequence) {
    Floats floats = Floats.of(1, 2, 3, 4, 5);
    return new OpenPrediction(
        sequence,
        new Cause(Integer.MAX_VALUE, Long.MAX_VALUE),
        new ReleaseId(-1),
        passed,
        new Forecast(floats, floats, floats),
        Floats.of(1, 2, 3, 4));
  }

  /** What a release says of movies by default: as many factors as {@code factor.width}. */
  private static final class TwelveFactors implements Crowd, Basis {
    @Override
    public float left(long earlier) {
      return earlier == generation() ? 1 : 0;
    }

    @Override
    public double expected(String movieId) {
      return 3;
    }

    @Override
    public Basis basis() {
      return this;
    }

    @Override
    public long generation() {
      return -1;
    }

    @Override
    public int size() {
      return 12;
    }

    @Override
    public float decay() {
      return 0.99f;
    }

    @Override
    public float expected(long movieKey) {
      return 3;
    }

    @Override
    public float[] vector(long movieKey) {
      float[] vector = new float[12];
      Arrays.fill(vector, 1 / 3f);
      return vector;
    }
  }
}
