package io.reelcast.cli.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.Ratings;
import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.history.Reception;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import io.reelcast.scoring.board.MeanError;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.ScoreboardSettings;
import io.reelcast.scoring.board.Standing;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file golden/scoreboard/v1.bin was put together by hand; v1.txt explains it. */
final class SnapshotFileTest {
  private static final ReleaseId FIRST = new ReleaseId(0xAA);
  private static final ReleaseId SECOND = new ReleaseId(0xBB);
  private static final ScoreTopic TOPIC = new ScoreTopic("cluster-1", "scores", "topic-1");
  private static final Floats HIGHER = Floats.of(4, 4, 4, 3.5f);

  @TempDir private Path directory;

  @Test
  void goldenFileIsWhatItsExplanationSays() throws IOException {
    assertThat(Golden.bytes("scoreboard/v1.bin"))
        .isEqualTo(bytes(Golden.text("scoreboard/v1.txt")));
  }

  @Test
  void readsWhatTheFirstVersionWrote() throws IOException {
    Snapshot read = read(Golden.bytes("scoreboard/v1.bin"));

    assertThat(read.topic()).isEqualTo(TOPIC);
    assertThat(read.next()).isEqualTo(Map.of(0, 1L, 1, 2L));
    assertThat(read.missed()).isEqualTo(9);
    Scoreboard board = read.board();
    assertThat(board.settings()).isEqualTo(new ScoreboardSettings(List.of(2, 3), 2, 1));
    assertThat(board.overall().ours()).isEqualTo(new MeanError(3, Math.sqrt(1.75), 3.5 / 3));
    assertThat(board.newUsers().conditioned()).isEqualTo(new MeanError(2, Math.sqrt(0.625), 0.75));
    assertThat(board.stretches().getOrDefault(2, new Standing()).conditioned())
        .isEqualTo(new MeanError(2, 1, 1));
    assertThat(board.releases()).containsOnlyKeys(SECOND);
    assertThat(board.olderReleases().coverage()).isEqualTo(2.0 / 3);
  }

  @Test
  void writesTheSameBytes() throws IOException {
    Scoreboard board = new Scoreboard(new ScoreboardSettings(List.of(2, 3), 2, 1));
    board.add(score(1, 4, 3.5f, FIRST));
    board.add(score(2, 2, 3, FIRST, said(1, 3, 2, 4, HIGHER)));
    board.add(
        score(
            3, 5, 4, SECOND, said(1, 4.5f, 4, 5, Floats.of(2, 3, 3, 3)), said(2, 3, 2, 4, HIGHER)));

    try (SnapshotFile file = SnapshotFile.open(directory, "scores")) {
      file.write(new Snapshot(TOPIC, Map.of(1, 2L, 0, 1L), 9, board));

      assertThat(Files.readAllBytes(file.path())).isEqualTo(Golden.bytes("scoreboard/v1.bin"));
    }
  }

  @Test
  void holdsNothingAtFirst() {
    try (SnapshotFile file = SnapshotFile.open(directory.resolve("new"), "scores")) {
      assertThat(file.read()).isEmpty();
    }
  }

  @Test
  void laterSnapshotTakesThePlaceOfTheEarlierOne() throws IOException {
    Scoreboard board = new Scoreboard(new ScoreboardSettings(List.of(20), 5, 2));
    try (SnapshotFile file = SnapshotFile.open(directory, "scores")) {
      file.write(new Snapshot(TOPIC, Map.of(0, 1L), 0, board));
      RandomScores.of(1, 100).forEach(board::add);

      file.write(new Snapshot(TOPIC, Map.of(0, 100L), 0, board));

      assertThat(file.read().orElseThrow().next()).isEqualTo(Map.of(0, 100L));
      assertThat(file.read().orElseThrow().board().overall().errors())
          .isEqualTo(board.overall().errors());
      try (var files = Files.list(directory)) {
        assertThat(files.map(Path::getFileName).map(Path::toString))
            .containsExactlyInAnyOrder("scores.board", "scores.lock");
      }
    }
  }

  @Test
  void belongsToOneAtATime() {
    try (SnapshotFile first = SnapshotFile.open(directory, "scores");
        SnapshotFile second = SnapshotFile.open(directory, "scores");
        SnapshotFile other = SnapshotFile.open(directory, "other-scores")) {
      assertThat(first.isMine()).isTrue();
      assertThat(second.isMine()).isFalse();
      assertThat(other.isMine()).isTrue();
    }
    try (SnapshotFile later = SnapshotFile.open(directory, "scores")) {
      assertThat(later.isMine()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 60, 900, 1_668})
  void refusesAChangedByte(int place) {
    byte[] bytes = Golden.bytes("scoreboard/v1.bin");
    bytes[place] ^= 1;

    assertRefused(bytes, "its checksum is another one");
  }

  @ParameterizedTest
  @ValueSource(ints = {9, 500, 1_600})
  void refusesWhatEndsTooEarly(int length) {
    assertRefused(Arrays.copyOf(Golden.bytes("scoreboard/v1.bin"), length), "checksum");
  }

  @Test
  void refusesAnEmptyFile() {
    assertRefused(new byte[0], "it ends too early");
  }

  @Test
  void refusesAFormatThatItDoesNotKnow() {
    byte[] bytes = Golden.bytes("scoreboard/v1.bin");
    bytes[0] = 2;

    assertRefused(bytes, "it has format 2 where this version of Reelcast knows 1");
  }

  private void assertRefused(byte[] bytes, String reason) {
    assertThatThrownBy(() -> read(bytes))
        .hasMessageContaining(directory.resolve("scores.board").toString())
        .hasMessageContaining(reason)
        .hasMessageContaining("delete it");
  }

  private Snapshot read(byte[] bytes) throws IOException {
    Files.write(directory.resolve("scores.board"), bytes);
    try (SnapshotFile file = SnapshotFile.open(directory, "scores")) {
      return file.read().orElseThrow();
    }
  }

  private static byte[] bytes(String explained) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    for (String line : explained.replaceAll("#.*", "").split("\n", -1)) {
      String[] words = line.strip().split(" +", -1);
      for (String value : List.of(words).subList(1, words.length)) {
        switch (words[0]) {
          case "byte" -> out.writeByte(Integer.parseInt(value));
          case "int" -> out.writeInt(Integer.parseInt(value));
          case "long" -> out.writeLong(Long.parseLong(value));
          case "double" -> out.writeDouble(Double.parseDouble(value));
          default -> out.writeUTF(value);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static Score score(
      long sequence,
      double outcome,
      float conditioned,
      ReleaseId release,
      ScoredPrediction... predictions) {
    return new Score(
        Ratings.rating("m1", outcome, sequence),
        sequence,
        new Reception(false, false, false),
        new Cause(1, sequence),
        conditioned,
        release,
        List.of(predictions));
  }

  private static ScoredPrediction said(
      int horizon, float rating, float low, float high, Floats baselines) {
    return new ScoredPrediction(1, horizon, rating, low, high, FIRST, new Cause(1, 1), baselines);
  }
}
