package io.reelcast.prediction;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Cause;
import io.reelcast.rating.check.Arrival;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PredictorTest {
  private final Release release = Newborns.newborn();
  private Journey journey = new Journey(release);

  @BeforeEach
  void beginAnew() {
    journey = new Journey(release);
  }

  @Test
  void firstRatingMeetsAnUnknownUser() {
    Advance advance = journey.take(rating("m1", 4, 1000));

    assertThat(advance.before()).isEqualTo(UserState.UNKNOWN);
    assertThat(advance.reception()).isEqualTo(new Reception(false, false, false));
    assertThat(advance.conditioned()).isEqualTo(3.5f);
    assertThat(advance.release()).isEqualTo(release.id());
  }

  @Test
  void predictionIsStampedWithWhatItCameFrom() {
    journey.take(rating("m1", 4, 1000));

    Prediction prediction = journey.take(rating("m2", 2, 2000)).prediction();

    assertThat(prediction.userId()).isEqualTo(Ratings.USER);
    assertThat(prediction.sequence()).isEqualTo(2);
    assertThat(prediction.predictedAt()).isEqualTo(Instant.ofEpochMilli(2000));
    assertThat(prediction.cause()).isEqualTo(new Cause(Journey.PARTITION, 101));
    assertThat(prediction.release()).isEqualTo(release.id());
  }

  @Test
  void conditionedIsExpectedBeforeTheRatingIsTakenInAndTheNextFiveAfter() {
    journey.takeInOrder(4);

    Advance second = journey.takeInOrder(2);

    // 0.55 * 32 / 9 + 0.45 * 4, and 0.55 * 3.4 + 0.45 * 3.
    assertThat(second.conditioned()).isCloseTo(3.7555556f, within(1e-6f));
    assertThat(second.prediction().forecast().ratings().get(0)).isCloseTo(3.22f, within(1e-6f));
  }

  @Test
  void sequencesCountOnWhileTheHistoryStaysAtFive() {
    List<Long> sequences = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      Prediction prediction = journey.takeInOrder(3).prediction();
      sequences.add(prediction.sequence());
      sizes.add(prediction.historySize());
    }

    assertThat(sequences).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(sizes).containsExactly(1, 2, 3, 4, 5, 5, 5);
  }

  @Test
  void reratingCountsButLengthensNoHistory() {
    journey.take(rating("m1", 4, 1));

    Advance again = journey.take(rating("m1", 2, 2));

    assertThat(again.reception()).isEqualTo(new Reception(false, false, true));
    assertThat(again.prediction().sequence()).isEqualTo(2);
    assertThat(again.prediction().historySize()).isEqualTo(1);
  }

  @Test
  void checksumIsThatOfTheBytesInTheStore() {
    Advance advance = journey.takeInOrder(4, 2, 5);

    CRC32C checksum = new CRC32C();
    checksum.update(advance.encodedAfter());
    assertThat(advance.prediction().stateChecksum()).isEqualTo(checksum.getValue());
  }

  @Test
  void predictionIsHeldOpenBesideWhatTheBaselinesSaid() {
    Advance advance = journey.takeInOrder(4, 2);

    List<OpenPrediction> open = UserStateCodec.decode(advance.encodedAfter()).open();
    assertThat(open).hasSize(2);
    assertThat(open.get(1))
        .isEqualTo(
            new OpenPrediction(
                2,
                new Cause(Journey.PARTITION, 101),
                release.id(),
                0,
                advance.prediction().forecast(),
                Floats.of(2, 3, 3, 3.4f)));
  }

  @Test
  void fiveAreOpenAtMost() {
    journey.takeInOrder(4, 2, 5, 3, 1, 4.5, 2.5, 3.5);

    assertThat(journey.state().open())
        .extracting(OpenPrediction::sequence)
        .containsExactly(4L, 5L, 6L, 7L, 8L);
    assertThat(journey.state().open())
        .extracting(OpenPrediction::horizon)
        .containsExactly(5, 4, 3, 2, 1);
    assertThat(journey.state().outcomes()).isEqualTo(Floats.of(1, 4.5f, 2.5f, 3.5f));
  }

  @Test
  void lateRatingPredictsButIsNotHeldOpen() {
    journey.takeInOrder(4, 2);
    List<OpenPrediction> before = journey.state().open();

    Advance late = journey.take(rating("late", 5, 0));

    assertThat(late.reception().isLate()).isTrue();
    assertThat(late.prediction().sequence()).isEqualTo(3);
    assertThat(late.prediction().historySize()).isEqualTo(3);
    assertThat(late.prediction().predictedAt()).isEqualTo(Instant.EPOCH);
    // Damped (11 + 28) / 11, last five 11 / 3: 1.95 + 1.65.
    assertThat(late.prediction().forecast().ratings().get(0)).isCloseTo(3.6f, within(1e-6f));
    assertThat(journey.state().open()).isEqualTo(before);
    assertThat(journey.state().outcomes()).isEqualTo(Floats.of(2));
  }

  @Test
  void releaseTakenIsTheOneThatPredicts() {
    Release other = Newborns.newborn(new ModelSettings(0.5, 5, 2, 8, 0.55, 0.3));
    Arrival arrival = new Arrival(rating("m1", 4, 1), new Cause(0, 0));

    Advance advance =
        Predictor.advance(UserState.UNKNOWN, arrival, new Reception(false, false, false), other);

    assertThat(advance.conditioned()).isEqualTo(2f);
    assertThat(advance.release()).isEqualTo(other.id()).isNotEqualTo(release.id());
    assertThat(advance.prediction().release()).isEqualTo(other.id());
  }

  @Test
  void sameRatingsGiveTheSamePredictionsAndBytes() {
    Advance once = new Journey(release).takeInOrder(4, 2, 5, 3, 1, 4.5, 2.5);

    Advance again = new Journey(release).takeInOrder(4, 2, 5, 3, 1, 4.5, 2.5);

    assertThat(again.prediction()).isEqualTo(once.prediction());
    assertThat(again.encodedAfter()).isEqualTo(once.encodedAfter());
  }
}
