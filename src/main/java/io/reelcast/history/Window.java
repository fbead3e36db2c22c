package io.reelcast.history;

import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Taste;
import java.util.ArrayList;
import java.util.List;

/**
 * How a user was seen at an anchor, up to five records and all else, and each rating that followed,
 * as seen from there. What the bytes mean is for the release to say that saw them.
 *
 * @param anchor how many ratings of the user had been accepted then
 * @param layout names what the bytes mean
 * @param release that saw him: all that follows is newer than what it has learnt from
 * @param taste the user's at the anchor, from which the movies that follow are seen; none once it
 *     is complete
 * @param seen of the user
 * @param outcomes seen of each rating that followed, the oldest first; complete with {@link
 *     UserState#HORIZON} of them
 */
public record Window(
    long anchor, long layout, ReleaseId release, Taste taste, Octets seen, List<Octets> outcomes) {
  public Window {
    outcomes = List.copyOf(outcomes);
  }

  public boolean isComplete() {
    return outcomes.size() == UserState.HORIZON;
  }

  /** The same with one more rating that followed. */
  public Window with(Octets outcome) {
    List<Octets> more = new ArrayList<>(outcomes);
    more.add(outcome);
    boolean isLast = more.size() == UserState.HORIZON;
    return new Window(anchor, layout, release, isLast ? Taste.NONE : taste, seen, more);
  }
}
