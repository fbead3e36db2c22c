package io.reelcast.cli.train;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.WarmTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How loss and errors fell from epoch to epoch, as a picture (SVG) that stands on its own and suits
 * light and dark viewers.
 */
final class LearningCurve {
  private static final int WIDTH = 960;
  private static final int HEIGHT = 700;
  private static final int ERRORS_TOP = 130;
  private static final int ERRORS_HEIGHT = 280;
  private static final int LOSS_TOP = 500;
  private static final int LOSS_HEIGHT = 140;
  private static final Panel ERRORS =
      new Panel(
          "error on what was held back (RMSE)",
          ERRORS_TOP,
          ERRORS_HEIGHT,
          List.of(
              new Panel.Curve("newborn", Epoch::newborn),
              new Panel.Curve("blind", Epoch::blind),
              new Panel.Curve("conditioned", Epoch::conditioned)));
  private static final Panel LOSS =
      new Panel(
          "loss on what was learnt from",
          LOSS_TOP,
          LOSS_HEIGHT,
          List.of(new Panel.Curve("loss", Epoch::loss)));
  private static final String STYLE =
      """
      <style>
        text { font-family: system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; }
        .paper { fill: #ffffff; stroke: #e3e6ea; }
        .headline { font-size: 20px; font-weight: 600; fill: #1c2127; }
        .below { font-size: 14px; fill: #59626e; }
        .title { font-size: 14px; font-weight: 600; fill: #1c2127; }
        .number { font-size: 12px; fill: #6b7480; }
        .name { font-size: 14px; font-weight: 600; }
        .grid { stroke: #e3e6ea; }
        .best { fill: #eef3f7; }
        polyline { fill: none; stroke-width: 2.5; stroke-linejoin: round; stroke-linecap: round; }
        .newborn polyline { stroke: #8a929c; stroke-width: 2; stroke-dasharray: 2 6; }
        .newborn { fill: #6b7480; }
        .blind polyline { stroke: #c2452d; } .blind { fill: #c2452d; }
        .conditioned polyline { stroke: #14708a; } .conditioned { fill: #14708a; }
        .loss polyline { stroke: #9a6a00; } .loss { fill: #9a6a00; }
        @media (prefers-color-scheme: dark) {
          .paper { fill: #14181d; stroke: #2b323a; }
          .headline, .title { fill: #eef1f4; }
          .below, .number { fill: #a3adb8; }
          .grid { stroke: #2b323a; }
          .best { fill: #1e252d; }
          .newborn polyline { stroke: #8a929c; } .newborn { fill: #a3adb8; }
          .blind polyline { stroke: #ff8368; } .blind { fill: #ff8368; }
          .conditioned polyline { stroke: #56c1de; } .conditioned { fill: #56c1de; }
          .loss polyline { stroke: #edb83d; } .loss { fill: #edb83d; }
        }
      </style>
      """;

  private LearningCurve() {}

  /** Writes the picture beside what the training keeps. */
  static Path write(WarmTraining.Result result) {
    Path file = result.directory().resolve("learning-curves.svg");
    int best = result.release().release().learnt().orElseThrow().training().bestEpoch();
    String picture = drawn(result.release().id(), result.epochs(), result.epochs().get(best - 1));
    try {
      return Files.writeString(file, picture);
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write " + file, broken);
    }
  }

  static String drawn(ReleaseId release, List<Epoch> epochs, Epoch best) {
    return Panel.line(
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' role='img'>",
            WIDTH, HEIGHT)
        + Panel.line("<title>How release %s learnt</title>", release)
        + STYLE
        + Panel.line(
            "<rect class='paper' x='0.5' y='0.5' width='%d' height='%d' rx='10'/>",
            WIDTH - 1, HEIGHT - 1)
        + Panel.line(
            "<text class='headline' x='%d' y='46'>How release %s learnt</text>",
            Panel.LEFT, release)
        + Panel.line(
            "<text class='below' x='%d' y='72'>Best after epoch %d of %d: blind %s, conditioned %s"
                + " against the newborn</text>",
            Panel.LEFT,
            best.number(),
            epochs.size(),
            against(best.newborn(), best.blind()),
            against(best.newborn(), best.conditioned()))
        + ERRORS.drawn(epochs, best)
        + LOSS.drawn(epochs, best)
        + Panel.line(
            "<text class='number' x='%d' y='%d' text-anchor='middle'>epoch</text>",
            Panel.LEFT + Panel.WIDTH / 2, HEIGHT - 16)
        + "</svg>\n";
  }

  private static String against(double newborn, double error) {
    double share = 100 * (error / newborn - 1);
    return String.format(Locale.ROOT, "%s%.1f %%", share < 0 ? "−" : "+", Math.abs(share));
  }
}
