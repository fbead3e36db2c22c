package io.reelcast.history;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.past.Past;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is kept of a user. A prediction is a pure function of this and a release.
 *
 * @param history the last five records
 * @param statistics over all accepted ratings
 * @param past what is kept of the ratings before
 * @param open predictions that wait for outcomes, the oldest first, at most five
 * @param outcomes the ratings that have come true of the oldest of them, in their order; the last
 *     of these are the outcomes of the later ones. NaN where the version that wrote them kept none
 * @param window what will be the next training window, empty between two of them
 */
public record UserState(
    History history,
    Statistics statistics,
    Past past,
    List<OpenPrediction> open,
    Floats outcomes,
    Optional<Window> window) {
  /** How many ratings are predicted. */
  public static final int HORIZON = 5;

  /** A user of whom nothing is known. */
  public static final UserState UNKNOWN =
      new UserState(
          History.EMPTY, Statistics.NONE, Past.NONE, List.of(), Floats.of(), Optional.empty());

  public UserState {
    open = List.copyOf(open);
    int passed = open.isEmpty() ? 0 : open.get(0).passed();
    if (outcomes.size() != passed) {
      throw new IllegalArgumentException(
          outcomes.size() + " outcomes of an oldest prediction that has passed " + passed);
    }
  }

  /** How many ratings of this user have been accepted. */
  public long sequence() {
    return statistics.count();
  }

  /** What a rating is to this user. */
  public Reception receive(Rating rating) {
    HistoryRecord record = HistoryRecord.of(rating);
    return new Reception(
        history.contains(record), history.isLate(record), history.holdsMovie(record.movieId()));
  }

  /**
   * The state once a rating is taken in. One in event-time order is the outcome of the next slot of
   * each open prediction; a late one only enters the history, where it still belongs there, the
   * statistics and the taste.
   */
  public UserState after(Rating rating, Crowd crowd) {
    HistoryRecord record = HistoryRecord.of(rating);
    History moved = history.with(record);
    long newest = history.newest().map(HistoryRecord::ratedAt).orElse(record.ratedAt());
    Statistics counted = statistics.with(record, crowd.expected(rating.movieId()), newest);
    boolean isLate = history.isLate(record);
    Past remembered = past.after(record.movieId(), record.rating(), isLate, crowd.basis());
    if (isLate) {
      return new UserState(moved, counted, remembered, open, outcomes, window);
    }
    List<OpenPrediction> still = stillOpen();
    Floats came = outcomesOf(still, rating);
    return new UserState(moved, counted, remembered, still, came, window);
  }

  /** The state with one more prediction that waits for outcomes. */
  public UserState expecting(OpenPrediction prediction) {
    List<OpenPrediction> more = new ArrayList<>(open);
    more.add(prediction);
    return new UserState(history, statistics, past, more, outcomes, window);
  }

  /** The state with another window, or none, that waits for outcomes. */
  public UserState watched(Optional<Window> other) {
    return new UserState(history, statistics, past, open, outcomes, other);
  }

  /** The state with other last records; all else that is kept stays. */
  public UserState remembering(History other) {
    return new UserState(other, statistics, past, open, outcomes, window);
  }

  private List<OpenPrediction> stillOpen() {
    List<OpenPrediction> still = new ArrayList<>(open.size());
    for (OpenPrediction prediction : open) {
      if (!prediction.isLast()) {
        still.add(prediction.afterOutcome());
      }
    }
    return still;
  }

  private Floats outcomesOf(List<OpenPrediction> still, Rating newest) {
    return still.isEmpty()
        ? Floats.of()
        : outcomes.lastWith(still.get(0).passed() - 1, (float) newest.rating());
  }
}
