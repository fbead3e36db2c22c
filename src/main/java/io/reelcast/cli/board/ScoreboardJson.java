package io.reelcast.cli.board;

import io.reelcast.history.UserState;
import io.reelcast.scoring.board.MeanError;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A scoreboard for a program. */
final class ScoreboardJson {
  private ScoreboardJson() {}

  static Map<String, Object> of(ScoreFollower follower) {
    Scoreboard board = follower.board();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("topic", follower.topic().name());
    json.put("missedAtMost", follower.missed());
    json.put("passedOver", follower.passedOver());
    json.put("overall", of(board.overall()));
    json.put(
        "stretches",
        board.stretches().entrySet().stream()
            .map(stretch -> labelled("last", stretch.getKey(), stretch.getValue()))
            .toList());
    json.put(
        "horizons",
        IntStream.rangeClosed(1, UserState.HORIZON)
            .mapToObj(horizon -> labelled("horizon", horizon, board.horizon(horizon)))
            .toList());
    json.put("newUntil", board.settings().newUntil());
    json.put("newUsers", of(board.newUsers()));
    json.put("knownUsers", of(board.knownUsers()));
    json.put("releases", releases(board));
    json.put("olderReleases", of(board.olderReleases()));
    return json;
  }

  private static List<Map<String, Object>> releases(Scoreboard board) {
    return board.releases().entrySet().stream()
        .map(release -> labelled("release", release.getKey().toString(), release.getValue()))
        .toList();
  }

  private static Map<String, Object> labelled(String name, Object label, Standing standing) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(name, label);
    json.putAll(of(standing));
    return json;
  }

  private static Map<String, Object> of(Standing standing) {
    Map<String, Object> errors = new LinkedHashMap<>();
    standing.errors().forEach((name, error) -> errors.put(name, of(error)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("scores", standing.scores());
    json.put("slots", standing.slots());
    json.put("coverage", finite(standing.coverage()));
    json.put("error", errors);
    return json;
  }

  private static Map<String, Object> of(MeanError error) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rmse", finite(error.rmse()));
    json.put("mae", finite(error.mae()));
    return json;
  }

  /** JSON knows no NaN: of nothing there is no error. */
  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
