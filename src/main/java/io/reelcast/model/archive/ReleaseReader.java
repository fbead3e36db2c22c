package io.reelcast.model.archive;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.feature.Scaling;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Provenance;
import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a release of its files. */
final class ReleaseReader {
  static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL));

  private ReleaseReader() {}

  static Release read(Map<String, byte[]> files, String sha256) throws IOException {
    requireKnown(files.keySet());
    ModelSettings settings = value(files, FileNames.SETTINGS, ModelSettings.class);
    Provenance provenance = value(files, FileNames.PROVENANCE, Provenance.class);
    return new Release(sha256, settings, provenance, learnt(files, settings, provenance));
  }

  private static Optional<Learnt> learnt(
      Map<String, byte[]> files, ModelSettings settings, Provenance provenance) throws IOException {
    if (!provenance.kind().equals(Provenance.NEWBORN)) {
      return Optional.of(learnt(files, settings));
    }
    if (!FileNames.NEWBORN.containsAll(files.keySet())) {
      throw new IOException("it is a newborn, yet holds " + files.keySet());
    }
    return Optional.empty();
  }

  private static Learnt learnt(Map<String, byte[]> files, ModelSettings settings)
      throws IOException {
    for (String name : FileNames.LEARNT) {
      file(files, name);
    }
    NetworkShape shape = value(files, FileNames.NETWORK, NetworkShape.class);
    Network network = new Network(shape, Coefficients.read(file(files, FileNames.COEFFICIENTS)));
    return new Learnt(
        settings,
        MovieLines.read(file(files, FileNames.MOVIES)),
        value(files, FileNames.SCALING, Scaling.class),
        network,
        value(files, FileNames.INTERVALS, Intervals.class),
        value(files, FileNames.TRAINING, Training.class));
  }

  /**
   * What it does not know may be what predicts: without it the same name would say other things.
   */
  private static void requireKnown(Set<String> names) throws IOException {
    if (!FileNames.LEARNT.containsAll(names)) {
      throw new IOException(
          "it holds "
              + names
              + ", of which this version reads "
              + FileNames.LEARNT
              + ": update Reelcast");
    }
  }

  private static <T> T value(Map<String, byte[]> files, String name, Class<T> type)
      throws IOException {
    T value = JSON.readValue(file(files, name), type);
    if (value == null) {
      throw new IOException("its " + name + " is null");
    }
    return value;
  }

  private static byte[] file(Map<String, byte[]> files, String name) throws IOException {
    byte[] file = files.get(name);
    if (file == null) {
      throw new IOException("it holds no " + name);
    }
    return file;
  }
}
