package io.reelcast.cli.model;

import io.reelcast.Settings;
import io.reelcast.cli.common.Releases;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.graph.GraphPlan;
import io.reelcast.training.warm.TrainingSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A release in a file that anybody may have made. */
record ForeignRelease(Path file) {
  /** Whether a description of a network is the one that we write ourselves for such a release. */
  @FunctionalInterface
  interface GraphComparison {
    boolean isOurs(Learnt learnt, byte[] configuration);
  }

  /** Byte by byte with the network that is trained with the settings that the release names. */
  static final GraphComparison BYTE_BY_BYTE =
      (learnt, configuration) ->
          Arrays.equals(
              configuration,
              GraphPlan.configuration(
                  learnt.network().shape(),
                  TrainingSettings.learning(learnt.training().settings())));

  /**
   * Reads it; what is broken, predicts on another scale or brings a network of its own is refused.
   *
   * @param graph compares the description of the network, which is never parsed: it names classes
   */
  ReleaseFiles read(Settings settings, GraphComparison graph) {
    ReleaseFiles files = Releases.inFile(file);
    Release release = files.release();
    if (!Releases.isOnScaleOf(settings, release)) {
      throw new InvalidSetting(
          file
              + ": its release "
              + release.id()
              + " predicts on "
              + release.settings().lowest()
              + " to "
              + release.settings().highest()
              + ", but rating.lowest and rating.highest are "
              + settings.rating().lowest()
              + " and "
              + settings.rating().highest()
              + "; set the scale of the release, or import another one");
    }
    if (release.learnt().isPresent()) {
      try {
        requireOurGraph(graph, release.learnt().get(), files.content(FileNames.CONFIGURATION));
        requirePredictions(release, release.learnt().get());
      } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
        throw Releases.noRelease(file, broken);
      }
    }
    return files;
  }

  private void requireOurGraph(GraphComparison graph, Learnt learnt, byte[] configuration) {
    if (!graph.isOurs(learnt, configuration)) {
      throw new InvalidSetting(
          file
              + ": the network in its "
              + FileNames.CONFIGURATION
              + " is not the one that this version builds for "
              + learnt.network().shape()
              + " and the settings that it names; only what Reelcast trained can be imported");
    }
  }

  /** What cannot predict would stop every instance, and every start of one. */
  private void requirePredictions(Release release, Learnt learnt) {
    List<String> movies = new ArrayList<>(learnt.movies().all().keySet());
    movies.add("");
    if (!movies.stream().allMatch(movie -> Double.isFinite(release.expected(movie)))
        || !isFinite(release.forecast(UserState.UNKNOWN))
        || !isFinite(release.conditioned(UserState.UNKNOWN, movies))) {
      throw new InvalidSetting(file + ": its release predicts what is no number");
    }
  }

  private static boolean isFinite(Forecast forecast) {
    return isFinite(forecast.ratings()) && isFinite(forecast.low()) && isFinite(forecast.high());
  }

  private static boolean isFinite(Floats values) {
    for (int i = 0; i < values.size(); i++) {
      if (!Float.isFinite(values.get(i))) {
        return false;
      }
    }
    return true;
  }
}
