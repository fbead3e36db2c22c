package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.training.graph.Optimiser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A training that was stopped goes on as if it had not been. */
final class InterruptedTrainingTest {
  private static final ListedRatings RATINGS = Crowds.agreeing(1, 20, 40, 20);

  @TempDir private Path undisturbed;
  @TempDir private Path disturbed;

  static Stream<Arguments> ways() {
    return Stream.of(Optimiser.ADAM, Optimiser.SGD)
        .flatMap(optimiser -> Stream.of(0.0, 0.4).map(share -> arguments(optimiser, share)));
  }

  @ParameterizedTest(name = "{0}, dropout {1}")
  @MethodSource("ways")
  void endsTheSameAfterAStopBehindEachEpoch(Optimiser optimiser, double dropout) {
    SmallTraining training = SmallTraining.by(optimiser, dropout);
    WarmTraining.Result whole = training.on(RATINGS, undisturbed);

    for (int epoch = 1; epoch <= 3; epoch++) {
      Path directory = disturbed.resolve("after-" + epoch);
      stop(training, directory, TrainingLog.stoppingAfter(epoch));
      WarmTraining.Result again = training.on(RATINGS, directory);

      assertThat(again.release().id()).isEqualTo(whole.release().id());
      assertThat(again.epochs()).isEqualTo(whole.epochs());
    }
  }

  @ParameterizedTest(name = "{0}, dropout {1}")
  @CsvSource({"ADAM, 0.4", "SGD, 0"})
  void endsTheSameAfterAStopWithinEachEpoch(Optimiser optimiser, double dropout) {
    SmallTraining training = SmallTraining.by(optimiser, dropout);
    WarmTraining.Result whole = training.on(RATINGS, undisturbed);

    for (int epoch = 1; epoch <= 3; epoch++) {
      stop(training, disturbed, TrainingLog.stoppingWithin(epoch));
    }
    WarmTraining.Result again = training.on(RATINGS, disturbed);

    assertThat(again.release().id()).isEqualTo(whole.release().id());
    assertThat(again.epochs()).isEqualTo(whole.epochs());
  }

  @Test
  void averageOfWeightsGoesOnToo() {
    SmallTraining training = SmallTraining.usual().averaged(9);
    WarmTraining.Result whole = training.on(RATINGS, undisturbed);

    stop(training, disturbed, TrainingLog.stoppingAfter(2));
    WarmTraining.Result again = training.on(RATINGS, disturbed);

    assertThat(again.release().id())
        .isEqualTo(whole.release().id())
        .isNotEqualTo(SmallTraining.usual().on(RATINGS, undisturbed).release().id());
    assertThat(again.epochs()).isEqualTo(whole.epochs());
  }

  @Test
  void learnsOnlyInTheEpochsThatWereLeft() {
    stop(SmallTraining.usual(), disturbed, TrainingLog.stoppingAfter(2));
    TrainingLog log = TrainingLog.onlyLooking();

    WarmTraining.Result again = SmallTraining.usual().on(RATINGS, disturbed, log);

    assertThat(again.resumed()).isEqualTo(2);
    assertThat(log.learnt()).containsExactly(3, 4);
    assertThat(log.finished()).isEqualTo(again.epochs()).hasSize(4);
  }

  @Test
  void learnsNothingOnceItIsOver() {
    WarmTraining.Result whole = SmallTraining.usual().on(RATINGS, disturbed);
    TrainingLog log = TrainingLog.onlyLooking();

    WarmTraining.Result again = SmallTraining.usual().on(RATINGS, disturbed, log);

    assertThat(log.learnt()).isEmpty();
    assertThat(again.release().id()).isEqualTo(whole.release().id());
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 1"})
  void checkpointOfOtherRatingsOrSettingsIsNotUsed(long crowd, int seed) throws IOException {
    ListedRatings ratings = Crowds.agreeing(crowd, 20, 40, 20);
    SmallTraining training = SmallTraining.usual().seeded(seed);
    WarmTraining.Result other = SmallTraining.usual().on(RATINGS, disturbed);
    WarmTraining.Result whole = training.on(ratings, undisturbed);
    Path mine = disturbed.resolve(whole.directory().getFileName());
    Files.createDirectories(mine);
    Files.copy(other.directory().resolve("checkpoint"), mine.resolve("checkpoint"));
    TrainingLog log = TrainingLog.onlyLooking();

    WarmTraining.Result again = training.on(ratings, disturbed, log);

    assertThat(again.directory()).isEqualTo(mine).isNotEqualTo(other.directory());
    assertThat(log.learnt()).containsExactly(1, 2, 3, 4);
    assertThat(again.release().id())
        .isEqualTo(whole.release().id())
        .isNotEqualTo(other.release().id());
  }

  @Test
  void refusesToTrainWhereTheSameTrainingGoesOn() {
    AtomicReference<Throwable> refusal = new AtomicReference<>();

    WarmTraining.Result whole =
        SmallTraining.usual()
            .on(
                RATINGS,
                undisturbed,
                TrainingLog.meanwhile(
                    () ->
                        refusal.set(
                            catchThrowable(() -> SmallTraining.usual().on(RATINGS, undisturbed)))));

    assertThat(refusal.get())
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("another training is going on there: wait until it is over");
    assertThat(whole.epochs()).hasSize(4);
    assertThat(SmallTraining.usual().on(RATINGS, undisturbed).release().id())
        .isEqualTo(whole.release().id());
  }

  private static void stop(SmallTraining training, Path directory, TrainingLog log) {
    Throwable thrown = catchThrowable(() -> training.on(RATINGS, directory, log));
    if (!(thrown instanceof TrainingLog.Stopped)) {
      throw new IllegalStateException("it was not stopped", thrown);
    }
  }
}
