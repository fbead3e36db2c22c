package io.reelcast.backtest.report;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.compare.UserErrors;
import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.TaskScore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who stands where in one task.
 *
 * @param rows the best first
 */
public record Standings(Task task, List<Row> rows) {
  private static final String OURS = "lstm";
  private static final List<String> FLOORS = List.of("global-mean", "item-mean");

  public Standings {
    rows = List.copyOf(rows);
  }

  /**
   * Where one stands.
   *
   * @param mark what kind of line this is for the others
   * @param toBest the difference to the best baseline; empty of that itself
   */
  public record Row(Played played, TaskScore score, Mark mark, Optional<PairedDifference> toBest) {

    public String name() {
      return played.name();
    }
  }

  /** What a contestant is to the others. */
  public enum Mark {
    NONE,
    /** The least that anyone should beat. */
    FLOOR,
    /** The best of those that are not our network. */
    BEST_BASELINE,
    /** Our network. */
    OURS
  }

  static Standings of(BacktestResult result, Task task) {
    List<Played> ranked = result.ranked(task);
    Optional<Played> best = ranked.stream().filter(one -> !isOurs(one.name())).findFirst();
    List<String> userIds = result.course().splits().users().parts();
    Optional<UserErrors> floor = best.map(one -> errors(one, task, userIds));
    return new Standings(
        task,
        ranked.stream()
            .map(
                one ->
                    new Row(
                        one,
                        one.in(task).orElseThrow(),
                        mark(one, best, ranked),
                        floor
                            .filter(theirs -> one != best.orElseThrow())
                            .map(
                                theirs -> PairedDifference.of(errors(one, task, userIds), theirs))))
            .toList());
  }

  public Optional<Row> bestBaseline() {
    return rows.stream().filter(row -> row.mark() == Mark.BEST_BASELINE).findFirst();
  }

  /** Who stands first, by how much, and whether that is more than noise. */
  public Optional<String> headline(BacktestResult result) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Row first = rows.get(0);
    String stands =
        String.format(
            Locale.ROOT,
            "%s: %s stands first with an error (RMSE) of %.4f",
            task.title(),
            first.name(),
            first.score().rmse());
    if (rows.size() == 1) {
      return Optional.of(stands + ", alone.");
    }
    Row second = rows.get(1);
    List<String> userIds = result.course().splits().users().parts();
    PairedDifference lead =
        PairedDifference.of(
            errors(first.played(), task, userIds), errors(second.played(), task, userIds));
    return Optional.of(stands + ", " + lead.inWords(second.name()) + ".");
  }

  /** The first one's error with its own interval; there must be a first. */
  public PairedDifference ofFirstAlone(BacktestResult result) {
    List<String> userIds = result.course().splits().users().parts();
    return PairedDifference.alone(errors(rows.get(0).played(), task, userIds));
  }

  private static UserErrors errors(Played played, Task task, List<String> userIds) {
    return UserErrors.of(played.in(task).orElseThrow().users(), userIds, played.heats().size());
  }

  private static Mark mark(Played one, Optional<Played> best, List<Played> ranked) {
    if (isOurs(one.name())) {
      return Mark.OURS;
    }
    if (best.filter(found -> found == one).isPresent()) {
      return Mark.BEST_BASELINE;
    }
    Optional<String> floor =
        FLOORS.stream()
            .filter(name -> ranked.stream().anyMatch(other -> other.name().equals(name)))
            .findFirst();
    return floor.filter(one.name()::equals).isPresent() ? Mark.FLOOR : Mark.NONE;
  }

  private static boolean isOurs(String name) {
    return name.equals(OURS) || name.startsWith(OURS + "-");
  }
}
