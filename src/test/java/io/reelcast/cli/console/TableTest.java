package io.reelcast.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TableTest {

  @Test
  void standsWordsToTheLeftAndNumbersToTheRight() {
    Table table = new Table("topic", "offsets", "policy");

    table.row("ratings", 12, "delete").row("movies", "1,234,567", "compact");

    assertThat(table.lines())
        .containsExactly(
            "topic      offsets  policy",
            "ratings         12  delete",
            "movies   1,234,567  compact");
  }

  @Test
  void countsAbsentAndSignedNumbersAsNumbers() {
    Table table = new Table("", "error");

    table.row("ours", "-0.25").row("best", "n/a").row("mean", "+1.5");

    assertThat(table.lines())
        .containsExactly(
            "      error", //
            "ours  -0.25",
            "best    n/a",
            "mean   +1.5");
  }

  @Test
  void takesAColumnForWordsAsSoonAsOneCellIs() {
    Table table = new Table("value", "by");

    table.row(4, "file").row("auto", "manual");

    assertThat(table.lines()).containsExactly("value  by", "4      file", "auto   manual");
  }

  @Test
  void leavesNoBlanksAtTheEndOfALine() {
    Table table = new Table("a", "meaning");

    table.row("b", "").row("long", "words");

    assertThat(table.lines()).containsExactly("a     meaning", "b", "long  words");
  }

  @Test
  void isItsTitlesWhereThereAreNoRows() {
    Table table = new Table("partition", "lag");

    assertThat(table.lines()).containsExactly("partition  lag");
  }
}
