package io.reelcast.history.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.history.UserState;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The past survives the store, whatever lies in it. */
final class PastCodecTest {
  /** Version, count, five numbers of eight bytes, a time, visit, no record. */
  private static final int BEFORE_THE_PAST = 1 + 1 + 5 * 8 + 1 + 1 + 1;

  /** None open, no window. */
  private static final int BEHIND_THE_PAST = 2;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void decodesWhatItEncoded(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      UserState state = with(new Past(trail(random, random.nextInt(51)), taste(random)));

      UserState decoded = UserStateCodec.decode(UserStateCodec.encode(state));

      assertThat(decoded).isEqualTo(state);
      assertThat(UserStateCodec.encode(decoded)).isEqualTo(UserStateCodec.encode(state));
    }
  }

  /** Twelve factors are usual, eighteen the most. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 12, 18})
  void keepsATasteOfAnyWidth(int width) {
    UserState state = with(new Past(Trail.NONE, taste(new Random(1), width)));

    assertThat(UserStateCodec.decode(UserStateCodec.encode(state))).isEqualTo(state);
  }

  /** Up to 1.26 hundredths take one byte, above two or three, and anything else five. */
  @ParameterizedTest(name = "{0} takes {1} bytes")
  @CsvSource({
    "0, 1",
    "0.5, 1",
    "1.25, 1",
    "0.1, 1",
    "1.26, 1",
    "1.27, 2",
    "5, 2",
    "163.75, 2",
    "163.82, 2",
    "163.83, 3",
    "163.84, 5",
    "0.333, 5",
    "-1, 5"
  })
  void keepsEveryRatingOfATrail(float rating, int bytes) {
    UserState state = with(new Past(trail(rating), Taste.NONE));

    byte[] encoded = UserStateCodec.encode(state);

    assertThat(UserStateCodec.decode(encoded)).isEqualTo(state);
    assertThat(encoded).hasSize(BEFORE_THE_PAST + 1 + 8 + bytes + 1 + BEHIND_THE_PAST);
  }

  @Test
  void fullPastOfHalfStarsAndTwelveFactorsTakesLessThanAKilobyte() {
    Random random = new Random(1);
    long[] keys = random.longs(50).toArray();
    float[] ratings = new float[50];
    Arrays.fill(ratings, 4.5f);
    UserState state = with(new Past(Trail.of(keys, ratings), taste(random, 12)));

    // The trail's size, 50 of 8 and 2; the width, the basis, 12 and 12 · 13 / 2 numbers of 4.
    assertThat(UserStateCodec.encode(state))
        .hasSize(BEFORE_THE_PAST + 1 + 50 * 10 + 1 + 8 + 90 * 4 + BEHIND_THE_PAST)
        .hasSizeLessThan(1024);
  }

  @Test
  void refusesAStateThatBreaksOffInThePast() {
    Random random = new Random(3);
    byte[] bytes = UserStateCodec.encode(with(new Past(trail(random, 50), taste(random, 12))));

    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> UserStateCodec.decode(cut)).isInstanceOf(RuntimeException.class);
    }
  }

  @ParameterizedTest(name = "a trail of {0}")
  @ValueSource(ints = {51, 127})
  void refusesATrailThatIsTooLong(int size) {
    byte[] bytes = new byte[10_000];
    System.arraycopy(UserStateCodec.encode(UserState.UNKNOWN), 0, bytes, 0, BEFORE_THE_PAST);
    bytes[BEFORE_THE_PAST] = (byte) size;

    assertThatThrownBy(() -> UserStateCodec.decode(bytes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no trail: " + size + " movies");
  }

  private static UserState with(Past past) {
    UserState unknown = UserState.UNKNOWN;
    return new UserState(
        unknown.history(),
        unknown.statistics(),
        past,
        unknown.open(),
        unknown.outcomes(),
        unknown.window());
  }

  private static Trail trail(float rating) {
    return Trail.of(new long[] {-7}, new float[] {rating});
  }

  private static Trail trail(Random random, int size) {
    long[] keys = new long[size];
    float[] ratings = new float[size];
    for (int i = 0; i < size; i++) {
      keys[i] = random.nextLong();
      ratings[i] = random.nextBoolean() ? random.nextInt(11) / 2f : random.nextFloat() * 9 - 3;
    }
    return Trail.of(keys, ratings);
  }

  private static Taste taste(Random random) {
    return taste(random, random.nextInt(19));
  }

  private static Taste taste(Random random, int width) {
    float[] evidence = new float[width * (width + 1) / 2];
    float[] pull = new float[width];
    for (int i = 0; i < evidence.length; i++) {
      evidence[i] = (float) random.nextGaussian() * 100;
    }
    for (int i = 0; i < width; i++) {
      pull[i] = (float) random.nextGaussian();
    }
    return width == 0 ? Taste.NONE : Taste.of(random.nextLong(), evidence, pull);
  }
}
