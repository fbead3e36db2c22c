package io.reelcast.model.feature.group;

import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Statistics;
import io.reelcast.history.UserState;
import io.reelcast.model.movie.MovieKnowledge;

/** What the network sees of a user's statistics. */
public final class UserFeatures {
  private UserFeatures() {}

  /**
   * @param bias the mean bias of the movies of the last five records
   * @return where the next ones go
   */
  public static int statistics(
      float[] features, UserState state, double bias, MovieKnowledge movies) {
    Statistics statistics = state.statistics();
    double recent = state.history().mean(movies.mean());
    long newest = state.history().newest().map(HistoryRecord::ratedAt).orElse(0L);
    features[0] = Logarithm.ofCount(statistics.count());
    features[1] = (float) statistics.mean(movies.mean());
    features[2] = (float) statistics.dampedMean(movies.mean(), movies.damping());
    features[3] = (float) statistics.deviation();
    features[4] = (float) recent;
    features[5] = (float) bias;
    features[6] = (float) statistics.dampedResidual(movies.damping());
    features[7] = (float) statistics.quick();
    features[8] = (float) statistics.slow();
    features[9] = Logarithm.ofSeconds(newest - statistics.firstRatedAt());
    features[10] = Logarithm.ofCount(statistics.visit());
    features[11] = state.history().size();
    return 12;
  }
}
