package io.reelcast.scoring.timeline;

import static io.reelcast.scoring.Scores.score;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.board.Standing;
import io.reelcast.scoring.board.StandingCodec;
import io.reelcast.wire.MalformedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MomentCodecTest {
  private static final int SCORED_AT = 3 + Long.BYTES + 2;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsWhatItWrote(long seed) throws MalformedException {
    List<Moment> moments = random(seed);

    List<Moment> read = MomentCodec.decode(MomentCodec.encode(moments));

    assertThat(read).hasSameSizeAs(moments);
    for (int i = 0; i < read.size(); i++) {
      Moment is = read.get(i);
      Moment was = moments.get(i);
      assertThat(is.beginMillis()).isEqualTo(was.beginMillis());
      assertThat(is.length()).isEqualTo(was.length());
      assertThat(is.standing().errors()).isEqualTo(was.standing().errors());
      assertThat(is.predicted()).isEqualTo(was.predicted());
      for (double percentile = 0; percentile <= 100; percentile += 0.5) {
        assertThat((Double) is.latencyMillis(percentile))
            .isEqualTo((Double) was.latencyMillis(percentile));
      }
    }
    assertThat(MomentCodec.encode(read)).isEqualTo(MomentCodec.encode(moments));
  }

  @Test
  void writesTheFormatThatWasAgreedUpon() {
    Latencies latencies = new Latencies();
    latencies.record(300, 2); // Counts as 288 to 303.
    latencies.record(7, 200);
    Moment moment = new Moment(10_000, 5_000, new Standing(), latencies);

    byte[] bytes = MomentCodec.encode(List.of(moment));

    assertThat(HexFormat.of().formatHex(bytes))
        .isEqualTo(
            "01" + "0f" + "01" + "0000000000002710" + "8827" + "00" + "c80107" + "02a002" + "00");
  }

  @Test
  void writesTheSumsOfAStandingAsTheyAre() throws MalformedException {
    byte[] bytes = MomentCodec.encode(List.of(scored()));

    ByteBuffer sums = ByteBuffer.wrap(bytes, SCORED_AT + 1, 8 * StandingCodec.SUMS);
    // One score, no slot; its conditioned error squared and as it is.
    assertThat(sums.getDouble()).isEqualTo(1);
    assertThat(sums.getDouble()).isZero();
    assertThat(sums.getDouble()).isZero();
    assertThat(sums.getDouble()).isEqualTo(0.25);
    assertThat(sums.getDouble()).isEqualTo(0.5);
    assertThat(bytes).hasSize(SCORED_AT + 1 + 8 * StandingCodec.SUMS + 1);
  }

  @Test
  void readsNone() throws MalformedException {
    assertThat(MomentCodec.decode(MomentCodec.encode(List.of()))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void refusesWhatEndsTooEarly(long seed) {
    byte[] bytes = MomentCodec.encode(random(seed));

    for (int length = 0; length < bytes.length; length += 1 + length / 50) {
      byte[] torn = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> MomentCodec.decode(torn))
          .isInstanceOf(MalformedException.class)
          .hasMessage("moments that end too early");
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void readsOrRefusesWhateverTheBytesAre(long seed) {
    Random random = new Random(seed);
    byte[] bytes = MomentCodec.encode(random(seed));

    for (int attempt = 0; attempt < 2_000; attempt++) {
      byte[] broken = bytes.clone();
      for (int left = 1 + random.nextInt(4); left > 0; left--) {
        broken[random.nextInt(random.nextBoolean() ? 40 : broken.length)] = (byte) random.nextInt();
      }
      try {
        Moment.sum(List.of(MomentCodec.decode(broken)));
      } catch (MalformedException | IllegalArgumentException refused) {
        assertThat(refused).hasMessageStartingWith("moments ");
      }
    }
  }

  @Test
  void saysWhatIsWrong() {
    byte[] bytes = MomentCodec.encode(List.of(scored()));

    assertRefused(
        with(bytes, 0, 2), "moments whose format is 2 where this version of Reelcast knows 1");
    assertRefused(with(bytes, 1, 17), "number of sums is 17");
    assertRefused(with(bytes, 10, 1), "expected a multiple of its length");
    assertRefused(with(bytes, SCORED_AT, 2), "a moment is marked 2");
    assertRefused(with(bytes, SCORED_AT + 1, 0xBF), "cannot be -1.0");
    assertRefused(Arrays.copyOf(bytes, bytes.length + 1), "something behind them");
  }

  @Test
  void refusesLatenciesThatCannotBe() {
    String moment = "010f01" + "0000000000002710" + "8827" + "00";

    assertRefused(moment + "01" + "c1cf24" + "00", "1 predictions took 600001 ms");
    assertRefused(moment + "0107" + "0107" + "00", "1 predictions took 7 ms, after those of 7");
    assertRefused(moment + "818080808020" + "07" + "00", "predictions took 7 ms");
    assertRefused(moment + "80".repeat(9) + "01", "more than nine bytes");
  }

  private static void assertRefused(String hex, String why) {
    assertRefused(HexFormat.of().parseHex(hex), why);
  }

  private static void assertRefused(byte[] bytes, String why) {
    assertThatThrownBy(() -> MomentCodec.decode(bytes))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining(why);
  }

  private static byte[] with(byte[] bytes, int at, int octet) {
    byte[] changed = bytes.clone();
    changed[at] = (byte) octet;
    return changed;
  }

  private static Moment scored() {
    Standing standing = new Standing();
    standing.add(score(4, 3.5f));
    return new Moment(10_000, 5_000, standing, new Latencies());
  }

  /** Moments of two lengths, with and without scores and predictions. */
  private static List<Moment> random(long seed) {
    Random random = new Random(seed);
    List<Score> scores = RandomScores.of(seed, 200);
    List<Moment> moments = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      Standing standing = new Standing();
      Latencies latencies = new Latencies();
      if (random.nextInt(3) > 0) {
        scores.subList(10 * i, 10 * i + 10).forEach(standing::add);
      }
      for (int left = random.nextInt(3) * 50; left > 0; left--) {
        latencies.record((long) Math.exp(random.nextDouble() * 14));
      }
      long length = random.nextBoolean() ? 5_000 : 300_000;
      moments.add(
          new Moment(length * (random.nextInt(10_000_000) - 100), length, standing, latencies));
    }
    return moments;
  }
}
