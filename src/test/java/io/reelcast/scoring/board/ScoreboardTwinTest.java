package io.reelcast.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.board.NaiveStanding;
import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.scoring.Score;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scoreboard beside one that works everything out anew. */
final class ScoreboardTwinTest {
  private static final int RELEASES = 3;
  private static final int NEW_UNTIL = 15;
  private static final List<Integer> STRETCHES = List.of(1, 10, 700, 1_500);
  private static final ScoreboardSettings SETTINGS =
      new ScoreboardSettings(STRETCHES, NEW_UNTIL, RELEASES);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void saysAtEachMomentWhatFollowsFromAllScores(long seed) {
    List<Score> scores = RandomScores.of(seed, 4_000);
    Scoreboard board = new Scoreboard(SETTINGS);

    for (int taken = 1; taken <= scores.size(); taken++) {
      board.add(scores.get(taken - 1));
      if (taken < 15 || taken % 397 == 0 || taken == scores.size()) {
        assertSame(board, scores.subList(0, taken));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void tellsReleasesApartAsLongAsTheyAreAmongTheLast(long seed) {
    List<Score> scores = RandomScores.of(seed, 1_000);
    Scoreboard board = new Scoreboard(SETTINGS);

    scores.forEach(board::add);

    Map<Score, Set<ReleaseId>> keptFrom = keptFrom(scores);
    Set<ReleaseId> last = lastToPredict(scores);
    assertThat(board.releases().keySet()).containsExactlyElementsOf(last);
    board
        .releases()
        .forEach(
            (id, standing) ->
                assertSame(
                    standing,
                    NaiveStanding.of(
                        scores,
                        score ->
                            score.release().equals(id)
                                && keptFrom.getOrDefault(score, Set.of()).contains(id),
                        (score, slot) ->
                            slot.release().equals(id)
                                && keptFrom.getOrDefault(score, Set.of()).contains(id))));
    assertSame(
        board.olderReleases(),
        NaiveStanding.of(
            scores,
            score -> !keptFrom.getOrDefault(score, Set.of()).contains(score.release()),
            (score, slot) -> !keptFrom.getOrDefault(score, Set.of()).contains(slot.release())));
  }

  private static void assertSame(Scoreboard board, List<Score> scores) {
    assertSame(board.overall(), NaiveStanding.of(scores));
    board
        .stretches()
        .forEach(
            (length, standing) ->
                assertSame(
                    standing,
                    NaiveStanding.of(
                        scores.subList(Math.max(0, scores.size() - length), scores.size()))));
    assertThat(board.stretches().keySet()).containsExactlyElementsOf(STRETCHES);
    for (int horizon = 1; horizon <= 5; horizon++) {
      int wanted = horizon;
      assertSame(
          board.horizon(horizon),
          NaiveStanding.of(scores, score -> false, (score, slot) -> slot.horizon() == wanted));
    }
    assertSame(
        board.newUsers(),
        NaiveStanding.of(scores.stream().filter(score -> score.sequence() <= NEW_UNTIL).toList()));
    assertSame(
        board.knownUsers(),
        NaiveStanding.of(scores.stream().filter(score -> score.sequence() > NEW_UNTIL).toList()));
  }

  private static void assertSame(Standing standing, NaiveStanding naive) {
    assertThat(standing.scores()).isEqualTo(naive.scores());
    assertThat(standing.slots()).isEqualTo(naive.slots());
    // As objects: no coverage equals no coverage.
    assertThat((Double) standing.coverage()).isEqualTo((Double) naive.coverage());
    assertThat(standing.errors().keySet()).containsExactlyElementsOf(naive.names());
    standing
        .errors()
        .forEach(
            (name, error) ->
                assertThat(error)
                    .as(name)
                    .isEqualTo(
                        new MeanError(naive.count(name), naive.rmse(name), naive.mae(name))));
  }

  /** The releases that were among the last to predict at each score and at all later ones. */
  private static Map<Score, Set<ReleaseId>> keptFrom(List<Score> scores) {
    Map<Score, Set<ReleaseId>> kept = new HashMap<>();
    Set<ReleaseId> always = lastToPredict(scores);
    for (int number = scores.size() - 1; number >= 0; number--) {
      Set<ReleaseId> then = lastToPredict(scores.subList(0, number + 1));
      always = new LinkedHashSet<>(always);
      always.retainAll(then);
      kept.put(scores.get(number), always);
    }
    return kept;
  }

  /** The newest in front. */
  private static Set<ReleaseId> lastToPredict(List<Score> scores) {
    Set<ReleaseId> last = new LinkedHashSet<>();
    for (int number = scores.size() - 1; number >= 0 && last.size() < RELEASES; number--) {
      last.add(scores.get(number).release());
    }
    return last;
  }
}
