package io.reelcast.serving.prediction;

import io.reelcast.history.UserState;
import io.reelcast.model.release.Release;
import io.reelcast.serving.answer.Age;
import io.reelcast.serving.answer.Slot;
import io.reelcast.serving.ask.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release expects of somebody; what was not asked for, and whose it is of a history that
 * came with the question, is absent.
 *
 * @param ratings the next five, the nearest first
 * @param movies those that were asked for, in the order of the question
 */
record PredictionAnswer(
    @Nullable String userId,
    long sequence,
    int historySize,
    String release,
    @Nullable List<Slot> ratings,
    @Nullable List<MovieRating> movies,
    @Nullable Age freshness) {

  static PredictionAnswer ofNextFive(String userId, Found found, Release release) {
    return of(
        userId,
        found.state(),
        release,
        Slot.all(release.forecast(found.state())),
        null,
        found.age());
  }

  static PredictionAnswer ofMovies(
      String userId, Found found, Release release, List<String> movieIds) {
    return of(
        userId,
        found.state(),
        release,
        null,
        MovieRating.all(release, found.state(), movieIds),
        found.age());
  }

  static PredictionAnswer ofHistory(UserState state, Release release, List<String> movieIds) {
    return of(
        null,
        state,
        release,
        Slot.all(release.forecast(state)),
        MovieRating.all(release, state, movieIds),
        null);
  }

  private static PredictionAnswer of(
      @Nullable String userId,
      UserState state,
      Release release,
      @Nullable List<Slot> ratings,
      @Nullable List<MovieRating> movies,
      @Nullable Age age) {
    return new PredictionAnswer(
        userId,
        state.sequence(),
        state.history().size(),
        release.id().toString(),
        ratings,
        movies,
        age);
  }
}
