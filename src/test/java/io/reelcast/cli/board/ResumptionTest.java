package io.reelcast.cli.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.ScoreboardSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ResumptionTest {
  private static final ScoreboardSettings SETTINGS = new ScoreboardSettings(List.of(10), 20, 3);
  private static final ScoreTopic TOPIC = new ScoreTopic("c1", "scores", "t1");

  @Test
  void beginsAtTheBeginningWhereNothingWasKept() {
    Resumption resumption =
        Resumption.of(
            Optional.empty(), TOPIC, Map.of(0, 0L, 1, 0L), Map.of(0, 9L, 1, 9L), SETTINGS);

    assertThat(resumption.from().next()).isEqualTo(Map.of(0, 0L, 1, 0L));
    assertThat(resumption.from().missed()).isZero();
    assertThat(resumption.from().board().overall().scores()).isZero();
    assertThat(resumption.notes()).isEmpty();
  }

  @Test
  void goesOnBehindWhatWasTakenIn() {
    Snapshot kept = kept(TOPIC);

    Resumption resumption = resume(kept, TOPIC, Map.of(0, 2L, 1, 20L), Map.of(0, 9L, 1, 30L));

    assertThat(resumption.from()).isEqualTo(kept);
    assertThat(resumption.notes()).isEmpty();
  }

  @Test
  void beginsWithTheOldestThatIsThereAndSaysHowManyWereMissed() {
    Resumption resumption =
        resume(kept(TOPIC), TOPIC, Map.of(0, 8L, 1, 1_020L), Map.of(0, 9L, 1, 2_000L));

    // Three of partition 0, a thousand of partition 1, and seven before.
    assertThat(resumption.from().next()).isEqualTo(Map.of(0, 8L, 1, 1_020L));
    assertThat(resumption.from().missed()).isEqualTo(1_010);
    assertThat(resumption.from().board().overall().scores()).isEqualTo(25);
    assertThat(resumption.notes()).singleElement().asString().contains("scores", "up to 1,003");
  }

  @Test
  void countsThoseThatWereGoneBeforeTheFirstCallAsMissed() {
    Resumption resumption =
        Resumption.of(
            Optional.empty(), TOPIC, Map.of(0, 4L, 1, 0L), Map.of(0, 9L, 1, 9L), SETTINGS);

    assertThat(resumption.from().missed()).isEqualTo(4);
    assertThat(resumption.notes()).hasSize(1);
  }

  @Test
  void readsAPartitionThatWasAddedFromItsBeginning() {
    Resumption resumption =
        resume(kept(TOPIC), TOPIC, Map.of(0, 0L, 1, 0L, 2, 0L), Map.of(0, 9L, 1, 30L, 2, 5L));

    assertThat(resumption.from().next()).isEqualTo(Map.of(0, 5L, 1, 20L, 2, 0L));
    assertThat(resumption.from().missed()).isEqualTo(7);
  }

  @Test
  void beginsAnewWhereItIsOfAnotherCluster() {
    assertBegunAnew(
        resume(kept(new ScoreTopic("c2", "scores", "t1")), TOPIC, ZEROS, Map.of(0, 9L, 1, 30L)),
        "another cluster");
  }

  @Test
  void beginsAnewWhereTheTopicWasCreatedAnew() {
    assertBegunAnew(
        resume(kept(new ScoreTopic("c1", "scores", "t0")), TOPIC, ZEROS, Map.of(0, 9L, 1, 30L)),
        "an earlier topic scores");
  }

  @Test
  void beginsAnewWhereTheTopicEndsBeforeWhatWasTakenIn() {
    assertBegunAnew(
        resume(kept(TOPIC), TOPIC, ZEROS, Map.of(0, 4L, 1, 30L)), "lost its newest records");
  }

  @Test
  void saysThatNewUsersAreCountedAnewUnderAnotherLimit() {
    Resumption resumption =
        Resumption.of(
            Optional.of(kept(TOPIC)),
            TOPIC,
            ZEROS,
            Map.of(0, 9L, 1, 30L),
            new ScoreboardSettings(List.of(10), 5, 3));

    assertThat(resumption.notes())
        .singleElement()
        .asString()
        .contains("scoreboard.new-until was 20 and is 5");
    assertThat(resumption.from().board().overall().scores()).isEqualTo(25);
    assertThat(resumption.from().board().newUsers().scores()).isZero();
  }

  private static final Map<Integer, Long> ZEROS = Map.of(0, 0L, 1, 0L);

  private static void assertBegunAnew(Resumption resumption, String reason) {
    assertThat(resumption.from().topic()).isEqualTo(TOPIC);
    assertThat(resumption.from().next()).isEqualTo(ZEROS);
    assertThat(resumption.from().missed()).isZero();
    assertThat(resumption.from().board().overall().scores()).isZero();
    assertThat(resumption.notes()).singleElement().asString().contains(reason, "begun anew");
  }

  private static Resumption resume(
      Snapshot kept, ScoreTopic topic, Map<Integer, Long> beginnings, Map<Integer, Long> ends) {
    return Resumption.of(Optional.of(kept), topic, beginnings, ends, SETTINGS);
  }

  /** Of twenty-five scores, behind offsets 5 and 20; seven had been missed. */
  private static Snapshot kept(ScoreTopic topic) {
    Scoreboard board = new Scoreboard(SETTINGS);
    RandomScores.of(1, 25).forEach(board::add);
    return new Snapshot(topic, Map.of(0, 5L, 1, 20L), 7, board);
  }
}
