package io.reelcast.cli.train;

import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.WarmTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** How loss and errors fell from epoch to epoch, as a picture (SVG) for a browser. */
final class LearningCurve {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 240;
  private static final int LEFT = 70;
  private static final int RIGHT = 150;
  private static final int TOP = 40;
  private static final int GRID = 4;

  private final List<Epoch> epochs;
  private final StringBuilder svg = new StringBuilder();

  private LearningCurve(List<Epoch> epochs) {
    this.epochs = epochs;
  }

  /** One line of a panel. */
  private record Line(String name, String colour, ToDoubleFunction<Epoch> value) {}

  /** Writes the picture beside what the training keeps. */
  static Path write(WarmTraining.Result result) {
    Path file = result.directory().resolve("learning-curves.svg");
    try {
      return Files.writeString(file, new LearningCurve(result.epochs()).drawn());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write " + file, broken);
    }
  }

  private String drawn() {
    add(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
            + " font-size='12'><rect width='100%%' height='100%%' fill='white'/>",
        WIDTH + LEFT + RIGHT, 2 * (HEIGHT + 2 * TOP));
    panel(
        0,
        "error on what was held back (RMSE)",
        List.of(
            new Line("newborn", "#888888", Epoch::newborn),
            new Line("blind", "#d1495b", Epoch::blind),
            new Line("conditioned", "#00798c", Epoch::conditioned)));
    panel(
        HEIGHT + 2 * TOP,
        "loss on what was learnt from",
        List.of(new Line("loss", "#edae49", Epoch::loss)));
    return svg.append("</svg>\n").toString();
  }

  private void panel(int y, String title, List<Line> lines) {
    double low = Double.MAX_VALUE;
    double high = -Double.MAX_VALUE;
    for (Line line : lines) {
      for (Epoch epoch : epochs) {
        low = Math.min(low, line.value().applyAsDouble(epoch));
        high = Math.max(high, line.value().applyAsDouble(epoch));
      }
    }
    double margin = Math.max((high - low) / 10, 1e-4);
    grid(y + TOP, title, low - margin, high + margin);
    for (Line line : lines) {
      curve(y + TOP, line, low - margin, high + margin);
    }
  }

  private void grid(int y, String title, double low, double high) {
    add("<text x='%d' y='%d' font-size='14' font-weight='bold'>%s</text>", LEFT, y - 14, title);
    for (int i = 0; i <= GRID; i++) {
      double value = low + (high - low) * i / GRID;
      double at = height(y, value, low, high);
      add(
          "<line x1='%d' x2='%d' y1='%.1f' y2='%.1f' stroke='#dddddd'/>"
              + "<text x='%d' y='%.1f' text-anchor='end'>%.4f</text>",
          LEFT, LEFT + WIDTH, at, at, LEFT - 8, at + 4, value);
    }
    for (Epoch epoch : epochs) {
      add(
          "<text x='%.1f' y='%d' text-anchor='middle'>%d</text>",
          across(epoch), y + HEIGHT + 18, epoch.number());
    }
  }

  private void curve(int y, Line line, double low, double high) {
    StringBuilder points = new StringBuilder();
    for (Epoch epoch : epochs) {
      double at = height(y, line.value().applyAsDouble(epoch), low, high);
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", across(epoch), at));
      add("<circle cx='%.1f' cy='%.1f' r='3' fill='%s'/>", across(epoch), at, line.colour());
    }
    add("<polyline points='%s' fill='none' stroke='%s' stroke-width='2'/>", points, line.colour());
    double last = line.value().applyAsDouble(epochs.get(epochs.size() - 1));
    add(
        "<text x='%d' y='%.1f' fill='%s'>%s %.4f</text>",
        LEFT + WIDTH + 8, height(y, last, low, high) + 4, line.colour(), line.name(), last);
  }

  private double across(Epoch epoch) {
    return LEFT + WIDTH * (epoch.number() - 0.5) / epochs.size();
  }

  private static double height(int y, double value, double low, double high) {
    return y + HEIGHT * (high - value) / (high - low);
  }

  private void add(String format, Object... values) {
    svg.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
