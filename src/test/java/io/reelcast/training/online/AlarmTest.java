package io.reelcast.training.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scale is 4.5 wide: a squared error counts up to 2.25, what movies take off up to 0.6. */
final class AlarmTest {
  private static final DriftSettings USUAL = new DriftSettings(0.05, 5, 3, 2, 0.5);

  private final Random random = new Random(7);

  @Test
  void keepsQuietAsLongAsErrorsAreWhatTheyWere() {
    Alarm alarm = alarm(USUAL);

    hear(alarm, 5_000, 0.8, 0.7);

    assertThat(alarm.isRinging()).isFalse();
    assertThat(alarm.haste()).isEqualTo(1);
  }

  @Test
  void ringsWhereErrorsRise() {
    Alarm alarm = alarm(USUAL);
    hear(alarm, 1_000, 0.8, 0.7);

    hear(alarm, 300, 1, 0.9);

    assertThat(alarm.isRinging()).isTrue();
  }

  /** Errors with movies unknown are as they were: it is what movies say that no longer holds. */
  @Test
  void ringsWhereKnowingMoviesHelpsLess() {
    Alarm alarm = alarm(USUAL);
    hear(alarm, 1_000, 0.8, 0.7);

    hear(alarm, 300, 0.8, 0.8);

    assertThat(alarm.isRinging()).isTrue();
  }

  @Test
  void keepsQuietWhereErrorsFall() {
    Alarm alarm = alarm(USUAL);
    hear(alarm, 1_000, 1, 0.9);

    hear(alarm, 1_000, 0.8, 0.6);

    assertThat(alarm.isRinging()).isFalse();
  }

  /** Once in a while somebody is far off: by 3.5, five times what counts. */
  @Test
  void hearsAFewWildErrorsAsNoMoreThanLargeOnes() {
    Alarm alarm = alarm(USUAL);
    hear(alarm, 1_000, 0.8, 0.7);

    for (int i = 0; i < 20; i++) {
      hear(alarm, 49, 0.8, 0.7);
      alarm.hear(3.5 * 3.5, 3.5 * 3.5);
    }

    assertThat(alarm.isRinging()).isFalse();
  }

  @Test
  void hearsNothingWhereItIsToldNotToLook() {
    Alarm alarm = alarm(new DriftSettings(0, 5, 3, 2, 0.5));
    hear(alarm, 1_000, 0.2, 0.1);

    hear(alarm, 1_000, 1.4, 1.4);

    assertThat(alarm.isRinging()).isFalse();
  }

  @Test
  void makesHasteForSoManyRoundsAndDoesNotRingAgainForTheSameRise() {
    Alarm alarm = alarm(USUAL);
    round(alarm, 1_000, 0.8, 0.7);
    hear(alarm, 300, 1.2, 1.1);

    alarm.heed();
    assertThat(alarm.haste()).isEqualTo(3);
    alarm.endRound();
    hear(alarm, 1_000, 1.2, 1.1);

    assertThat(alarm.isRinging()).isFalse();
    alarm.heed(); // There is nothing to heed.
    assertThat(alarm.haste()).isEqualTo(3);
    alarm.endRound();
    assertThat(alarm.haste()).isEqualTo(1);
  }

  /** Not by the values that it rang for. */
  @Test
  void isConfirmedWhereErrorsStayHighInTheRoundThatFollows() {
    Alarm alarm = alarm(USUAL);
    round(alarm, 1_000, 0.8, 0.7);
    hear(alarm, 300, 0.8, 0.8);
    assertThat(alarm.isConfirmed()).isFalse();
    alarm.heed();
    alarm.endRound();
    assertThat(alarm.isConfirmed()).isFalse();

    hear(alarm, 100, 0.8, 0.8);

    assertThat(alarm.isConfirmed()).isTrue();
    alarm.endRound();
    hear(alarm, 1_000, 0.8, 0.8); // It is what is usual now.
    assertThat(alarm.isConfirmed()).isFalse();
    assertThat(alarm.isRinging()).isFalse();
  }

  @Test
  void isNotConfirmedWhereAStretchWasOutOfTheCommon() {
    Alarm alarm = alarm(USUAL);
    round(alarm, 1_000, 0.8, 0.7);
    hear(alarm, 300, 1.2, 1.2);
    alarm.heed();
    alarm.endRound();

    hear(alarm, 1_000, 0.8, 0.7);

    assertThat(alarm.isConfirmed()).isFalse();
  }

  /** Two hasty rounds are the one that it rings in and the next. */
  @Test
  void isNotConfirmedOnceTheHasteIsOver() {
    Alarm alarm = alarm(USUAL);
    round(alarm, 1_000, 0.8, 0.7);
    hear(alarm, 300, 0.8, 0.8);
    alarm.heed();
    alarm.endRound();
    round(alarm, 300, 0.8, 0.7);

    hear(alarm, 20, 0.8, 0.8);

    assertThat(alarm.isConfirmed()).isFalse();
    assertThat(alarm.haste()).isEqualTo(1);
  }

  @Test
  void isNotConfirmedByAHandful() {
    Alarm alarm = alarm(USUAL);
    round(alarm, 1_000, 0.8, 0.7);
    hear(alarm, 300, 1.2, 1.2);
    alarm.heed();
    alarm.endRound();

    hear(alarm, 29, 1.2, 1.2);
    assertThat(alarm.isConfirmed()).isFalse();
    hear(alarm, 1, 1.2, 1.2);
    assertThat(alarm.isConfirmed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 1_000})
  void goesOnWhereTheOneThatWasWrittenStood(int heard) throws IOException {
    Alarm alarm = alarm(new DriftSettings(0.05, 5, 3, 50, 0.5));
    round(alarm, heard, 0.8, 0.7);
    hear(alarm, heard, 1.2, 1.1);
    alarm.heed();
    alarm.endRound();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    alarm.write(new DataOutputStream(bytes));

    Alarm again =
        Alarm.read(
            new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())),
            new DriftSettings(0.05, 5, 3, 50, 0.5),
            Newborns.HALF_STARS);

    assertThat(again.haste()).isEqualTo(alarm.haste());
    for (int i = 0; i < 2_000; i++) {
      double blind = 0.8 + 0.0002 * i + 0.1 * random.nextGaussian();
      alarm.hear(blind, blind - 0.1);
      again.hear(blind, blind - 0.1);
      assertThat(again.isRinging()).isEqualTo(alarm.isRinging());
      assertThat(again.isConfirmed()).isEqualTo(alarm.isConfirmed());
    }
    assertThat(alarm.isRinging()).isTrue();
  }

  private static Alarm alarm(DriftSettings settings) {
    return new Alarm(settings, Newborns.HALF_STARS);
  }

  private void round(Alarm alarm, int users, double blind, double conditioned) {
    hear(alarm, users, blind, conditioned);
    alarm.endRound();
  }

  /** So many users' mean errors: a tenth is chance. */
  private void hear(Alarm alarm, int users, double blind, double conditioned) {
    for (int i = 0; i < users; i++) {
      double luck = 0.1 * random.nextGaussian();
      alarm.hear(blind + luck, conditioned + luck + 0.05 * random.nextGaussian());
    }
  }
}
