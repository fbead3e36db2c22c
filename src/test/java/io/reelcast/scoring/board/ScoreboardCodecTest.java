package io.reelcast.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.scoring.Score;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreboardCodecTest {
  private static final Standing NONE = new Standing();
  private static final ScoreboardSettings SETTINGS =
      new ScoreboardSettings(List.of(5, 1_100), 10, 3);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void goesOnToTheLastBitAsIfItHadNeverBeenWritten(long seed) throws IOException {
    Random random = new Random(seed);
    Scoreboard kept = new Scoreboard(SETTINGS);
    Scoreboard rewritten = new Scoreboard(SETTINGS);

    for (Score score : RandomScores.of(seed, 3_000)) {
      kept.add(score);
      rewritten.add(score);
      if (random.nextInt(100) == 0) {
        rewritten = decoded(encoded(rewritten));
      }
    }

    assertThat(encoded(rewritten)).isEqualTo(encoded(kept));
    assertThat(rewritten.settings()).isEqualTo(SETTINGS);
    assertThat(rewritten.overall().errors()).isEqualTo(kept.overall().errors());
    assertThat(rewritten.releases().keySet()).containsExactlyElementsOf(kept.releases().keySet());
    assertThat(rewritten.stretches().getOrDefault(1_100, NONE).errors())
        .isEqualTo(kept.stretches().getOrDefault(1_100, NONE).errors());
  }

  @Test
  void readsAnEmptyOne() throws IOException {
    Scoreboard read = decoded(encoded(new Scoreboard(SETTINGS)));

    assertThat(read.overall().scores()).isZero();
    assertThat(read.settings()).isEqualTo(SETTINGS);
  }

  @Test
  void refusesWhatEndsTooEarly() throws IOException {
    byte[] bytes = encoded(new Scoreboard(SETTINGS));

    assertThatIOException()
        .isThrownBy(
            () ->
                decoded(
                    ByteBuffer.allocate(bytes.length - 1).put(bytes, 0, bytes.length - 1).array()));
  }

  @Test
  void refusesMoreReleasesThanThereCanBe() throws IOException {
    byte[] bytes = encoded(new Scoreboard(SETTINGS));
    int releases =
        bytes.length - 2 * Integer.BYTES; // The last two numbers count releases and scores.

    ByteBuffer.wrap(bytes).putInt(releases, 4);

    assertThatIOException().isThrownBy(() -> decoded(bytes)).withMessageContaining("4");
  }

  @Test
  void refusesSettingsThatCannotBe() throws IOException {
    byte[] bytes = encoded(new Scoreboard(SETTINGS));

    ByteBuffer.wrap(bytes).putInt(0, 0);

    assertThatIOException().isThrownBy(() -> decoded(bytes)).withMessageContaining("stretches");
  }

  private static byte[] encoded(Scoreboard board) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ScoreboardCodec.write(board, new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Scoreboard decoded(byte[] bytes) throws IOException {
    return ScoreboardCodec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
