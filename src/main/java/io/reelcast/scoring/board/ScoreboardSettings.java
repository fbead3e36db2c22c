package io.reelcast.scoring.board;

import java.util.List;

/**
 * What a scoreboard tells apart.
 *
 * @param stretches over how many of the newest scores it is asked, the shortest first
 * @param newUntil a user is new for so many ratings
 * @param releases how many releases are told apart, those that predicted last
 */
public record ScoreboardSettings(List<Integer> stretches, int newUntil, int releases) {
  // Each score of the longest stretch takes 120 bytes of memory and of the snapshot.
  private static final int LONGEST = 1_000_000;
  private static final int MOST_RELEASES = 1_000;

  public ScoreboardSettings {
    stretches = stretches.stream().sorted().distinct().toList();
    boolean isPossible =
        !stretches.isEmpty()
            && stretches.get(0) >= 1
            && stretches.get(stretches.size() - 1) <= LONGEST;
    if (!isPossible) {
      throw new IllegalArgumentException(
          "scoreboard.stretches is "
              + stretches
              + ": expected one or more numbers from 1 to "
              + LONGEST);
    }
    if (newUntil < 1) {
      throw new IllegalArgumentException(
          "scoreboard.new-until is " + newUntil + ": expected 1 or more");
    }
    if (releases < 1 || releases > MOST_RELEASES) {
      throw new IllegalArgumentException(
          "scoreboard.releases is " + releases + ": expected 1 to " + MOST_RELEASES);
    }
  }

  int longestStretch() {
    return stretches.get(stretches.size() - 1);
  }
}
