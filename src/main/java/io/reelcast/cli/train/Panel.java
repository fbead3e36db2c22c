package io.reelcast.cli.train;

import io.reelcast.chart.draw.Axis;
import io.reelcast.training.warm.Epoch;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Some curves over the epochs, each with its name and its value in the best epoch beside its end.
 *
 * @param top where it begins, from above
 */
record Panel(String title, int top, int height, List<Curve> curves) {
  static final int LEFT = 72;
  static final int WIDTH = 680;
  private static final int RIGHT = LEFT + WIDTH;
  private static final int LABELS_APART = 18;
  private static final int NUMBERS = 12;
  private static final int FEW = 30;
  private static final int WIDEST = 40;

  /** A curve; its name is its class in the style sheet, too. */
  record Curve(String name, ToDoubleFunction<Epoch> value) {}

  /** A curve's name, and the height that it would like to stand at. */
  private record Label(Curve curve, double at, double value) {}

  /** As SVG. */
  String drawn(List<Epoch> epochs, Epoch best) {
    DoubleSummaryStatistics values =
        curves.stream()
            .flatMap(curve -> epochs.stream().map(curve.value()::applyAsDouble))
            .collect(Collectors.summarizingDouble(value -> value));
    Axis axis = Axis.around(values.getMin(), values.getMax());
    StringBuilder svg = new StringBuilder();
    svg.append(line("<text class='title' x='%d' y='%d'>%s</text>", LEFT, top - 22, title));
    best(epochs, best, svg);
    for (double tick : axis.ticks()) {
      double at = at(tick, axis);
      svg.append(line("<path class='grid' d='M%d %.1fH%d'/>", LEFT, at, RIGHT));
      svg.append(
          line(
              "<text class='number' x='%d' y='%.1f' text-anchor='end'>%s</text>",
              LEFT - 10, at + 4, axis.label(tick)));
    }
    numbers(epochs, svg);
    curves.forEach(curve -> svg.append(drawn(curve, epochs, axis)));
    labels(epochs.get(epochs.size() - 1), best, axis, svg);
    return svg.toString();
  }

  /** Where an epoch stands, from the left. */
  private static double across(Epoch epoch, int epochs) {
    return LEFT + WIDTH * (epoch.number() - 0.5) / epochs;
  }

  private double at(double value, Axis axis) {
    return top + height * (1 - axis.share(value));
  }

  /** A stripe behind the best epoch. */
  private void best(List<Epoch> epochs, Epoch best, StringBuilder svg) {
    double width = Math.min(WIDEST, (double) WIDTH / epochs.size());
    double x = across(best, epochs.size());
    svg.append(
        line(
            "<rect class='best' x='%.1f' y='%d' width='%.1f' height='%d'/>",
            x - width / 2, top, width, height));
    svg.append(
        line("<text class='number' x='%.1f' y='%d' text-anchor='middle'>best</text>", x, top - 5));
    svg.append(
        line("<text class='number' x='%d' y='%d'>in the best epoch</text>", RIGHT + 14, top - 5));
  }

  /** As many of the epochs' numbers as there is room for. */
  private void numbers(List<Epoch> epochs, StringBuilder svg) {
    long every = Math.max(1, (long) Axis.round((double) epochs.size() / NUMBERS));
    for (Epoch epoch : epochs) {
      if (epoch.number() % every == 0) {
        svg.append(
            line(
                "<text class='number' x='%.1f' y='%d' text-anchor='middle'>%d</text>",
                across(epoch, epochs.size()), top + height + 20, epoch.number()));
      }
    }
  }

  private String drawn(Curve curve, List<Epoch> epochs, Axis axis) {
    StringBuilder points = new StringBuilder();
    StringBuilder dots = new StringBuilder();
    double radius = epochs.size() <= FEW ? 3.5 : 2;
    for (Epoch epoch : epochs) {
      double value = curve.value().applyAsDouble(epoch);
      double x = across(epoch, epochs.size());
      double y = at(value, axis);
      points.append(text("%.1f,%.1f ", x, y));
      dots.append(
          line(
              "<circle cx='%.1f' cy='%.1f' r='%.1f'><title>epoch %d: %s %.5f</title></circle>",
              x, y, radius, epoch.number(), curve.name(), value));
    }
    return line(
        "<g class='%s'><polyline points='%s'/>\n%s</g>",
        curve.name(), points.toString().trim(), dots);
  }

  /** Names stand beside the ends of their curves, and never upon each other. */
  private void labels(Epoch last, Epoch best, Axis axis, StringBuilder svg) {
    List<Label> labels =
        curves.stream()
            .map(
                curve ->
                    new Label(
                        curve,
                        at(curve.value().applyAsDouble(last), axis),
                        curve.value().applyAsDouble(best)))
            .sorted(Comparator.comparingDouble(Label::at))
            .toList();
    double lowest = top + height - LABELS_APART * (labels.size() - 1.0);
    double free = top;
    for (Label label : labels) {
      double y = Math.max(free, Math.min(label.at(), lowest));
      free = y + LABELS_APART;
      lowest += LABELS_APART;
      svg.append(
          line(
              "<text class='name %s' x='%d' y='%.1f'>%s %.4f</text>",
              label.curve().name(), RIGHT + 14, y + 4, label.curve().name(), label.value()));
    }
  }

  /** A line of the file. */
  static String line(String format, Object... values) {
    return text(format, values) + '\n';
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
