package io.reelcast.backtest.report;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.compare.UserErrors;
import io.reelcast.backtest.contestant.network.Networks;
import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.TaskScore;
import java.util.List;
import java.util.Optional;

/**
 * What a group of features is worth: how much larger the error is without it.
 *
 * @param blind empty where it was not measured
 * @param conditioned empty where it was not measured
 */
public record Ablation(
    String group, Optional<PairedDifference> blind, Optional<PairedDifference> conditioned) {

  /** Of each network that did without a group, beside ours. */
  public static List<Ablation> allOf(BacktestResult result) {
    Optional<Played> ours =
        result.played().stream().filter(one -> one.name().equals(Networks.OURS)).findFirst();
    List<String> userIds = result.course().splits().users().parts();
    return result.played().stream()
        .filter(one -> ours.isPresent() && one.name().startsWith(Networks.WITHOUT))
        .map(
            one ->
                new Ablation(
                    one.name().substring(Networks.WITHOUT.length()),
                    difference(Task.BLIND, one, ours.get(), userIds),
                    difference(Task.CONDITIONED, one, ours.get(), userIds)))
        .toList();
  }

  private static Optional<PairedDifference> difference(
      Task task, Played without, Played ours, List<String> userIds) {
    return without
        .in(task)
        .flatMap(
            theirs ->
                ours.in(task)
                    .map(
                        mine ->
                            PairedDifference.of(
                                errors(theirs, without, userIds), errors(mine, ours, userIds))));
  }

  private static UserErrors errors(TaskScore score, Played played, List<String> userIds) {
    return UserErrors.of(score.users(), userIds, played.heats().size());
  }
}
