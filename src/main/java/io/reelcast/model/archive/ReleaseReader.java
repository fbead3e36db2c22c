package io.reelcast.model.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.archive.lines.AftermathLines;
import io.reelcast.model.archive.lines.Descents;
import io.reelcast.model.archive.lines.FactorLines;
import io.reelcast.model.archive.lines.Json;
import io.reelcast.model.archive.lines.MovieLines;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroup;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Provenance;
import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import io.reelcast.model.scaling.Scaling;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a release of its files. */
final class ReleaseReader {
  /** What the network sees; releases of the first version do not name it. */
  private static final String INPUTS = "inputs";

  private ReleaseReader() {}

  static Release read(Map<String, byte[]> files, String sha256) throws IOException {
    requireKnown(files.keySet());
    ModelSettings settings = value(files, FileNames.SETTINGS, ModelSettings.class);
    Provenance provenance = value(files, FileNames.PROVENANCE, Provenance.class);
    return new Release(
        sha256, settings, provenance, learnt(files, settings, provenance), descent(files));
  }

  private static Optional<Descent> descent(Map<String, byte[]> files) throws IOException {
    if (!files.containsKey(FileNames.DESCENT)) {
      return Optional.empty();
    }
    JsonNode descent = value(files, FileNames.DESCENT, JsonNode.class);
    Descents.complete(descent);
    return Optional.of(Json.MAPPER.treeToValue(descent, Descent.class));
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
    NetworkShape shape = shape(files);
    Network network = new Network(shape, Coefficients.read(file(files, FileNames.COEFFICIENTS)));
    return new Learnt(
        settings,
        MovieLines.read(file(files, FileNames.MOVIES)),
        shape.inputs().has(InputGroup.AFTERMATH)
            ? AftermathLines.read(file(files, FileNames.AFTERMATHS))
            : AftermathTable.EMPTY,
        shape.inputs().needsFactors() ? factors(files) : Factors.NONE,
        value(files, FileNames.SCALING, Scaling.class),
        network,
        value(files, FileNames.INTERVALS, Intervals.class),
        value(files, FileNames.TRAINING, Training.class));
  }

  private static Factors factors(Map<String, byte[]> files) throws IOException {
    Factors factors = FactorLines.read(file(files, FileNames.FACTORS));
    byte[] newcomers = files.get(FileNames.NEWCOMERS);
    if (newcomers != null) {
      factors = factors.with(FactorLines.readNewcomers(newcomers));
    }
    return files.containsKey(FileNames.FADINGS)
        ? factors.withFadings(List.of(value(files, FileNames.FADINGS, Float[].class)))
        : factors;
  }

  private static NetworkShape shape(Map<String, byte[]> files) throws IOException {
    JsonNode shape = value(files, FileNames.NETWORK, JsonNode.class);
    if (shape instanceof ObjectNode first && !first.has(INPUTS)) {
      first.set(INPUTS, Json.MAPPER.valueToTree(InputGroups.FIRST));
    }
    if (shape.isNull()) {
      throw new IOException("its " + FileNames.NETWORK + " is null");
    }
    return Json.MAPPER.treeToValue(shape, NetworkShape.class);
  }

  /**
   * What it does not know may be what predicts: without it the same name would say other things.
   */
  private static void requireKnown(Set<String> names) throws IOException {
    if (!FileNames.KNOWN.containsAll(names)) {
      throw new IOException(
          "it holds "
              + names
              + ", of which this version reads "
              + FileNames.KNOWN
              + ": update Reelcast");
    }
  }

  private static <T> T value(Map<String, byte[]> files, String name, Class<T> type)
      throws IOException {
    T value = Json.MAPPER.readValue(file(files, name), type);
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
