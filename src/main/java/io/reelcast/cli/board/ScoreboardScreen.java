package io.reelcast.cli.board;

import io.reelcast.cli.console.Table;
import io.reelcast.history.UserState;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.Baseline;
import io.reelcast.scoring.board.MeanError;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A scoreboard for a person. */
final class ScoreboardScreen {
  private ScoreboardScreen() {}

  static List<String> tables(Scoreboard board) {
    List<String> lines = new ArrayList<>(table("", sinceWhen(board), true));
    lines.add("");
    lines.addAll(table("ratings ahead", horizons(board), false));
    lines.add("");
    lines.addAll(table("users", users(board), true));
    lines.add("");
    lines.addAll(releases(board));
    return lines;
  }

  /** How it stands now, on one line. */
  static String line(Scoreboard board, double scoresPerSecond) {
    StringBuilder line =
        new StringBuilder(
            format(
                "%,d scores  %,.0f/s  RMSE and the best baseline's:",
                board.overall().scores(), scoresPerSecond));
    for (Map.Entry<String, Standing> one : sinceWhen(board).entrySet()) {
      Standing standing = one.getValue();
      line.append("  ")
          .append(one.getKey())
          .append(' ')
          .append(shown(standing.ours().rmse()))
          .append(" (")
          .append(shown(leastBaseline(standing)))
          .append(')');
    }
    return line.toString();
  }

  private static Map<String, Standing> sinceWhen(Scoreboard board) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    standings.put("all", board.overall());
    board
        .stretches()
        .forEach((length, standing) -> standings.put(format("last %,d", length), standing));
    return standings;
  }

  private static Map<String, Standing> horizons(Scoreboard board) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (int horizon = 1; horizon <= UserState.HORIZON; horizon++) {
      standings.put(Integer.toString(horizon), board.horizon(horizon));
    }
    return standings;
  }

  private static Map<String, Standing> users(Scoreboard board) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    standings.put(format("new (ratings to %,d)", board.settings().newUntil()), board.newUsers());
    standings.put("known", board.knownUsers());
    return standings;
  }

  /**
   * Everyone's errors, a column for each of the standings.
   *
   * @param isConditioned whether they tell anything of ratings whose movie was known
   */
  private static List<String> table(
      String title, Map<String, Standing> columns, boolean isConditioned) {
    Table table =
        new Table(
            Stream.concat(Stream.of(title), columns.keySet().stream()).toArray(String[]::new));
    Collection<Standing> standings = columns.values();
    if (isConditioned) {
      row(table, "scores", standings, standing -> format("%,d", standing.scores()));
    }
    row(table, "slots", standings, standing -> format("%,d", standing.slots()));
    row(table, "coverage", standings, standing -> shown(standing.coverage()));
    contestants(isConditioned)
        .forEach(
            (name, error) ->
                row(table, "RMSE " + name, standings, at -> shown(error.apply(at).rmse())));
    contestants(isConditioned)
        .forEach(
            (name, error) ->
                row(table, "MAE " + name, standings, at -> shown(error.apply(at).mae())));
    return table.lines();
  }

  private static Map<String, Function<Standing, MeanError>> contestants(boolean isConditioned) {
    Map<String, Function<Standing, MeanError>> contestants = new LinkedHashMap<>();
    contestants.put(Standing.OURS, Standing::ours);
    for (Baseline baseline : Baseline.values()) {
      contestants.put(baseline.title(), standing -> standing.of(baseline));
    }
    if (isConditioned) {
      contestants.put(Standing.OURS_CONDITIONED, Standing::conditioned);
    }
    return contestants;
  }

  private static void row(
      Table table, String name, Collection<Standing> standings, Function<Standing, String> cell) {
    table.row(Stream.concat(Stream.of(name), standings.stream().map(cell)).toArray());
  }

  private static List<String> releases(Scoreboard board) {
    Table table =
        new Table("release", "slots", "coverage", "RMSE", "MAE", "conditioned", "RMSE", "MAE");
    for (Map.Entry<ReleaseId, Standing> release : board.releases().entrySet()) {
      row(table, release.getKey().toString(), release.getValue());
    }
    row(table, "older", board.olderReleases());
    return table.lines();
  }

  private static void row(Table table, String name, Standing standing) {
    table.row(
        name,
        format("%,d", standing.slots()),
        shown(standing.coverage()),
        shown(standing.ours().rmse()),
        shown(standing.ours().mae()),
        format("%,d", standing.scores()),
        shown(standing.conditioned().rmse()),
        shown(standing.conditioned().mae()));
  }

  private static double leastBaseline(Standing standing) {
    return Stream.of(Baseline.values())
        .mapToDouble(baseline -> standing.of(baseline).rmse())
        .min()
        .orElse(Double.NaN);
  }

  private static String shown(double value) {
    return Double.isNaN(value) ? "n/a" : format("%.4f", value);
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
