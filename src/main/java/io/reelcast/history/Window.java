package io.reelcast.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Up to five records as they were at an anchor, and the ratings that followed.
 *
 * @param anchor the sequence at which the records were the last five
 * @param mean the user's mean at the anchor
 * @param records the oldest first
 * @param outcomes the oldest first; complete with {@link UserState#HORIZON} of them
 */
public record Window(
    long anchor, double mean, List<HistoryRecord> records, List<HistoryRecord> outcomes) {
  public Window {
    records = List.copyOf(records);
    outcomes = List.copyOf(outcomes);
  }

  public boolean isComplete() {
    return outcomes.size() == UserState.HORIZON;
  }

  Window with(HistoryRecord outcome) {
    List<HistoryRecord> more = new ArrayList<>(outcomes);
    more.add(outcome);
    return new Window(anchor, mean, records, more);
  }
}
