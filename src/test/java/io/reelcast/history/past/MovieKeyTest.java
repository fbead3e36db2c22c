package io.reelcast.history.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys lie in stored states and in releases: another one for the same id would lose its movie. */
final class MovieKeyTest {
  private static final BigInteger ALL = BigInteger.ONE.shiftLeft(64);

  /** The published values of 64-bit FNV-1a, mixed by hand below. */
  @ParameterizedTest(name = "of \"{0}\"")
  @CsvSource({"'',cbf29ce484222325", "a,af63dc4c8601ec8c", "foobar,85944171f73967e8"})
  void isThePublishedHashMixedOnceMore(String movieId, String published) {
    BigInteger hash = new BigInteger(published, 16);
    BigInteger folded = hash.xor(hash.shiftRight(32));
    BigInteger mixed = folded.multiply(new BigInteger("d6e8feb86659fd93", 16)).mod(ALL);

    long key = MovieKey.of(movieId);

    assertThat(key).isEqualTo(mixed.xor(mixed.shiftRight(32)).longValue());
  }

  /** Worked out in Python. */
  @ParameterizedTest(name = "of \"{0}\"")
  @CsvSource({"1193,e53b08c39fd3d1d2", "m1,c652b9f23e9993f6", "é1,cd7f1ceed0cee116"})
  void staysWhatItWas(String movieId, String key) {
    assertThat(MovieKey.of(movieId)).isEqualTo(Long.parseUnsignedLong(key, 16));
  }

  @ParameterizedTest(name = "{0}...")
  @ValueSource(strings = {"", "tt", "a rather long id of a movie, as some catalogues have it "})
  void twoHundredThousandIdsInARowHaveAKeyEach(String prefix) {
    Set<Long> keys = new HashSet<>();

    for (int number = 0; number < 200_000; number++) {
      keys.add(MovieKey.of(prefix + number));
    }

    assertThat(keys).hasSize(200_000);
  }

  @Test
  void everyBitOfItIsSetInAboutHalfOfThem() {
    int[] set = new int[Long.SIZE];
    for (int number = 0; number < 10_000; number++) {
      long key = MovieKey.of(Integer.toString(number));
      for (int bit = 0; bit < Long.SIZE; bit++) {
        set[bit] += (int) (key >>> bit & 1);
      }
    }

    // Six standard deviations of 50 around the half.
    for (int count : set) {
      assertThat(count).isBetween(4700, 5300);
    }
  }
}
