package io.reelcast.serving.user;

import io.reelcast.history.Statistics;
import io.reelcast.history.UserState;
import io.reelcast.model.ModelSettings;
import io.reelcast.serving.answer.Age;
import io.reelcast.serving.answer.RatedMovie;
import io.reelcast.serving.answer.Titles;
import io.reelcast.serving.ask.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A user as the stream keeps him.
 *
 * @param history the last records, the oldest first
 * @param predictions some of whose ratings have not come true, the newest first
 */
record UserAnswer(
    String userId,
    long sequence,
    List<RatedMovie> history,
    StatisticsAnswer statistics,
    List<OpenAnswer> predictions,
    Age freshness) {

  /** Over all ratings of the user. */
  record StatisticsAnswer(
      long count, double mean, double dampedMean, double deviation, String firstRatedAt) {
    static StatisticsAnswer of(Statistics statistics, ModelSettings settings) {
      return new StatisticsAnswer(
          statistics.count(),
          statistics.mean(settings.prior()),
          statistics.dampedMean(settings.prior(), settings.damping()),
          statistics.deviation(),
          Instant.ofEpochMilli(statistics.firstRatedAt()).toString());
    }
  }

  static UserAnswer of(String userId, Found found, ModelSettings settings, Titles titles) {
    UserState state = found.state();
    List<OpenAnswer> predictions = new ArrayList<>();
    state.open().forEach(open -> predictions.add(OpenAnswer.of(open, state.outcomes())));
    Collections.reverse(predictions);
    return new UserAnswer(
        userId,
        state.sequence(),
        state.history().records().stream().map(record -> RatedMovie.of(record, titles)).toList(),
        StatisticsAnswer.of(state.statistics(), settings),
        predictions,
        found.age());
  }
}
