package io.reelcast.scoring.board;

import io.reelcast.history.UserState;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How our predictions stand beside the baselines: since the beginning, over the newest scores, by
 * horizon, by release, for new and for known users. Not for several threads.
 */
public final class Scoreboard {
  private final ScoreboardSettings settings;
  private final Standing overall = new Standing();
  private final List<Standing> horizons =
      Stream.generate(Standing::new).limit(UserState.HORIZON).toList();
  private final Standing newUsers = new Standing();
  private final Standing knownUsers = new Standing();
  private final ReleaseStandings releases;
  private final Recent recent;
  private final Standing added = new Standing();

  public Scoreboard(ScoreboardSettings settings) {
    this.settings = settings;
    this.releases = new ReleaseStandings(settings.releases());
    this.recent = new Recent(settings.longestStretch());
  }

  public void add(Score score) {
    double outcome = score.outcome().rating();
    releases.predicting(score.release()).addConditioned(score.conditioned(), outcome);
    for (ScoredPrediction prediction : score.predictions()) {
      releases.of(prediction.release()).addSlot(prediction, outcome);
      horizon(prediction.horizon()).addSlot(prediction, outcome);
    }
    added.clear();
    added.add(score);
    overall.add(added);
    (score.sequence() <= settings.newUntil() ? newUsers : knownUsers).add(added);
    recent.add(added);
  }

  public ScoreboardSettings settings() {
    return settings;
  }

  public Standing overall() {
    return overall;
  }

  /** Over each stretch of the newest scores; of fewer while there are fewer. */
  public Map<Integer, Standing> stretches() {
    Map<Integer, Standing> stretches = new LinkedHashMap<>();
    Standing sum = new Standing();
    int summed = 0;
    for (int length : settings.stretches()) {
      recent.addTo(sum, summed, length);
      summed = length;
      Standing stretch = new Standing();
      stretch.add(sum);
      stretches.put(length, stretch);
    }
    return stretches;
  }

  /** Of the slots that lay so many ratings ahead, from 1; nothing conditioned is among them. */
  public Standing horizon(int horizon) {
    return horizons.get(horizon - 1);
  }

  /** Of users' first ratings, as many as make a user known. */
  public Standing newUsers() {
    return newUsers;
  }

  /** Of all their later ones. */
  public Standing knownUsers() {
    return knownUsers;
  }

  /** By the release that predicted; the one that predicted last is the first. */
  public Map<ReleaseId, Standing> releases() {
    return releases.newestFirst();
  }

  /** Of all other releases together. */
  public Standing olderReleases() {
    return releases.older();
  }

  /**
   * The same scoreboard under other settings. Stretches hold no more than was kept, and new users
   * are told from known ones anew where the limit between them is another.
   */
  public Scoreboard under(ScoreboardSettings other) {
    if (settings.equals(other)) {
      return this;
    }
    Scoreboard moved = new Scoreboard(other);
    moved.overall.add(overall);
    for (int horizon = 1; horizon <= horizons.size(); horizon++) {
      moved.horizon(horizon).add(horizon(horizon));
    }
    if (settings.newUntil() == other.newUntil()) {
      moved.newUsers.add(newUsers);
      moved.knownUsers.add(knownUsers);
    }
    moved.releases.older().add(releases.older());
    releases.inOrder().forEach(moved.releases::put);
    recent.copyTo(moved.recent);
    return moved;
  }

  ReleaseStandings releaseStandings() {
    return releases;
  }

  Recent recent() {
    return recent;
  }
}
