package io.reelcast.prediction.supposed;

import io.reelcast.history.Crowd;
import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Users as they might be. */
public final class Supposed {
  private static final String NOBODY = "";

  private Supposed() {}

  /** Somebody who has given these ratings and no others, as the stream would keep him. */
  public static UserState of(List<Rating> ratings, Crowd crowd) {
    UserState state = UserState.UNKNOWN;
    for (Rating rating : ratings) {
      if (!state.receive(rating).isRepeat()) {
        state = state.after(rating, crowd);
      }
    }
    return state;
  }

  /** Somebody who has given a user's last records and nothing else. */
  public static UserState newcomer(History history, Crowd crowd) {
    return of(history.records().stream().map(Supposed::rating).toList(), crowd);
  }

  /** The user without one of the last records; all else that is kept of him stays. */
  public static UserState without(UserState state, int record) {
    List<HistoryRecord> others = new ArrayList<>(state.history().records());
    others.remove(record);
    return state.remembering(new History(others));
  }

  private static Rating rating(HistoryRecord record) {
    return new Rating(
        NOBODY, record.movieId(), record.rating(), Instant.ofEpochMilli(record.ratedAt()));
  }
}
