package io.reelcast.backtest;

import io.reelcast.history.History;
import io.reelcast.history.UserState;
import java.util.Arrays;

/**
 * Which ratings are anchors of a window, and which five follow. An anchor is a user's fifth rating
 * or a later one that is followed by five more of his. Immutable.
 */
public final class Windows {
  private static final int NONE = -1;

  private final int[] sequence; // [place] the how manieth of its user, from 1
  private final int[] following; // [place] the place of the user's next rating
  private final int first;

  private Windows(int[] sequence, int[] following, int first) {
    this.sequence = sequence;
    this.following = following;
    this.first = first;
  }

  /**
   * @param first the first place that may be an anchor
   */
  public static Windows of(Chronicle chronicle, int first) {
    int[] sequence = new int[chronicle.size()];
    int[] following = new int[chronicle.size()];
    int[] newest = new int[chronicle.users()];
    Arrays.fill(newest, NONE);
    for (int place = 0; place < chronicle.size(); place++) {
      int before = newest[chronicle.user(place)];
      sequence[place] = before == NONE ? 1 : sequence[before] + 1;
      following[place] = NONE;
      if (before != NONE) {
        following[before] = place;
      }
      newest[chronicle.user(place)] = place;
    }
    return new Windows(sequence, following, first);
  }

  /** Whether a window of these is to be predicted after this rating. */
  public boolean isAnchor(int place) {
    return place >= first && sequence[place] >= History.LENGTH && isFollowed(place);
  }

  /** How many ratings the user had given, this one among them. */
  public int sequence(int place) {
    return sequence[place];
  }

  /** Takes the places of the five ratings that follow an anchor. */
  public void outcomes(int anchor, int[] places) {
    int at = anchor;
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      at = following[at];
      places[slot] = at;
    }
  }

  private boolean isFollowed(int place) {
    int at = place;
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      at = following[at];
      if (at == NONE) {
        return false;
      }
    }
    return true;
  }
}
