package io.reelcast.backtest.page;

import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Played;
import io.reelcast.chart.page.Section;
import io.reelcast.chart.page.Table;
import io.reelcast.chart.page.Table.Heading;

/** How long everything took, and how much memory. */
final class CostSection {
  private final BacktestResult result;

  CostSection(BacktestResult result) {
    this.result = result;
  }

  Section section() {
    Table table =
        Table.of(
            "",
            Heading.text("contestant"),
            Heading.text("what it does"),
            Heading.text("machine"),
            Heading.number("seconds to prepare"),
            Heading.number("seconds to play"));
    for (Played played : result.played()) {
      table =
          table.with(
              played.name(),
              played.about(),
              played.isTrained() ? "alone" : "shared",
              Words.seconds(played.preparing()),
              Words.seconds(played.playing()));
    }
    return Section.of(
            "Who took part, and what it cost",
            "Those that only keep state ran beside each other and shared the machine; each that is"
                + " trained had it alone, its training being the preparation. The most of the heap"
                + " that was in use: "
                + Words.count(result.peakHeap() >> 20)
                + " MiB, the ratings and what the garbage collector had not yet taken included.")
        .with(table);
  }
}
