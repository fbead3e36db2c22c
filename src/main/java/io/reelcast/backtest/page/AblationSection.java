package io.reelcast.backtest.page;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.report.Ablation;
import io.reelcast.chart.BarChart;
import io.reelcast.chart.Caption;
import io.reelcast.chart.Chart;
import io.reelcast.chart.page.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each group of features is worth to our network. */
final class AblationSection {
  private AblationSection() {}

  /** Empty where nothing was measured. */
  static Optional<Section> of(List<Ablation> ablations) {
    if (ablations.isEmpty()) {
      return Optional.empty();
    }
    Chart[] charts =
        Stream.of(
                chart("Blind: error added without", ablations, Ablation::blind),
                chart("Conditioned: error added without", ablations, Ablation::conditioned))
            .flatMap(Optional::stream)
            .toArray(Chart[]::new);
    return Optional.of(
        Section.of(
                "What each group of features is worth",
                "How much larger the error of our network is when it is trained without the group;"
                    + " an interval that holds zero says that it may be worth nothing.")
            .with(charts));
  }

  private static Optional<Chart> chart(
      String title,
      List<Ablation> ablations,
      Function<Ablation, Optional<PairedDifference>> difference) {
    List<BarChart.Bar> bars =
        ablations.stream()
            .flatMap(
                ablation ->
                    difference.apply(ablation).stream()
                        .map(
                            found ->
                                BarChart.Bar.of(ablation.group(), found.difference())
                                    .within(found.low(), found.high())
                                    .shownAs(PairedDifference.signed(found.difference()))))
            .toList();
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BarChart.of(new Caption(title, "difference in RMSE, 95 % interval", ""), bars));
  }
}
