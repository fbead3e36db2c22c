package io.reelcast.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Golden;
import io.reelcast.history.Reception;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.wire.MalformedException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScoreSerdeTest {

  @Test
  void decodesWhatItEncoded() throws MalformedException {
    Score score =
        Scores.score(
            3.7,
            3.1f,
            Scores.said(1, 3.2f, 2, 4, Floats.of(1, 2, 3, 4)),
            Scores.said(2, 3.3f, 1, 5, Floats.of(5, 6, 7, 8)));

    assertThat(ScoreSerde.decode(ScoreSerde.encode(score))).isEqualTo(score);
  }

  @Test
  void decodesAScoreWithoutPredictions() throws MalformedException {
    Score score = Scores.score(3.7, 3.5f);

    assertThat(ScoreSerde.decode(ScoreSerde.encode(score))).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"false, false", "true, false", "false, true", "true, true"})
  void keepsHowTheRatingWasReceived(boolean late, boolean rerated) throws MalformedException {
    Reception reception = new Reception(false, late, rerated);
    Score score =
        new Score(
            new Rating("u1", "m1", 3, Instant.EPOCH),
            1,
            reception,
            new Cause(0, 0),
            3,
            new ReleaseId(1),
            List.of());

    assertThat(ScoreSerde.decode(ScoreSerde.encode(score)).reception()).isEqualTo(reception);
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 6})
  void refusesAHorizonThatNoPredictionHas(int horizon) {
    byte[] bytes =
        ScoreSerde.encode(
            Scores.score(3.7, 3.1f, Scores.said(horizon, 3, 2, 4, Floats.of(1, 2, 3, 4))));

    assertThatThrownBy(() -> ScoreSerde.decode(bytes))
        .isInstanceOf(MalformedException.class)
        .hasMessage("a horizon is " + horizon + ": expected 1 to 5");
  }

  @Test
  void readsWhatTheFirstVersionWrote() throws MalformedException {
    Score read = ScoreSerde.decode(Golden.bytes("wire/v1/Score.bin"));

    ReleaseId earlier = ReleaseId.parse("fedcba9876543210");
    assertThat(read)
        .isEqualTo(
            new Score(
                new Rating("u1", "m7", 2.5, Instant.ofEpochMilli(1_700_000_000_000L)),
                7,
                new Reception(false, false, true),
                new Cause(1, 42),
                3.1f,
                ReleaseId.parse("0123456789abcdef"),
                List.of(
                    new ScoredPrediction(
                        6,
                        1,
                        3.25f,
                        1.9f,
                        4.6f,
                        earlier,
                        new Cause(1, 41),
                        Floats.of(4.5f, 3.1f, 3.25f, 3.4f)),
                    new ScoredPrediction(
                        5,
                        2,
                        3,
                        1.65f,
                        4.35f,
                        earlier,
                        new Cause(1, 39),
                        Floats.of(1, 3, 3, 3.3f)))));
  }

  @Test
  void refusesWhatIsNoScore() {
    assertThatThrownBy(() -> ScoreSerde.decode(Golden.bytes("wire/v1/Rating.bin")))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining("Score");
  }
}
