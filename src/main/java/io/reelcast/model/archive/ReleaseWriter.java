package io.reelcast.model.archive;

import io.reelcast.model.ModelSettings;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.archive.lines.AftermathLines;
import io.reelcast.model.archive.lines.FactorLines;
import io.reelcast.model.archive.lines.Json;
import io.reelcast.model.archive.lines.MovieLines;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroup;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Provenance;
import io.reelcast.model.release.Training;
import io.reelcast.model.scaling.Scaling;
import java.util.HashMap;
import java.util.Map;

/** Writes the files of a release. */
public final class ReleaseWriter {
  private final Map<String, byte[]> files = new HashMap<>();

  private ReleaseWriter(ModelSettings settings, Provenance provenance) {
    json(FileNames.SETTINGS, settings);
    json(FileNames.PROVENANCE, provenance);
  }

  /** The release that stands at the beginning of every {@code models} topic. */
  public static ReleaseFiles newborn(ModelSettings settings, String codeVersion) {
    return new ReleaseWriter(settings, new Provenance(Provenance.NEWBORN, codeVersion)).finished();
  }

  /** Begins a release that was trained. */
  public static ReleaseWriter trained(ModelSettings settings, String codeVersion) {
    return new ReleaseWriter(settings, new Provenance(Provenance.TRAINED, codeVersion));
  }

  public ReleaseWriter training(Training training) {
    return json(FileNames.TRAINING, training);
  }

  public ReleaseWriter movies(MovieTable movies) {
    files.put(FileNames.MOVIES, MovieLines.write(movies));
    return this;
  }

  /** What is known of movies beyond {@link #movies}, as far as the network sees it. */
  public ReleaseWriter insight(InputGroups seen, AftermathTable aftermaths, Factors factors) {
    if (seen.has(InputGroup.AFTERMATH)) {
      files.put(FileNames.AFTERMATHS, AftermathLines.write(aftermaths));
    }
    if (seen.needsFactors()) {
      files.put(FileNames.FACTORS, FactorLines.write(factors));
    }
    return this;
  }

  public ReleaseWriter scaling(Scaling scaling) {
    return json(FileNames.SCALING, scaling);
  }

  public ReleaseWriter intervals(Intervals intervals) {
    return json(FileNames.INTERVALS, intervals);
  }

  /** The network: its shape, and DL4J's own files. */
  public ReleaseWriter network(
      NetworkShape shape, byte[] configuration, byte[] coefficients, byte[] updater) {
    files.put(FileNames.CONFIGURATION, configuration.clone());
    files.put(FileNames.COEFFICIENTS, coefficients.clone());
    files.put(FileNames.UPDATER, updater.clone());
    return json(FileNames.NETWORK, shape);
  }

  public ReleaseFiles finished() {
    return ReleaseFiles.of(files);
  }

  private ReleaseWriter json(String name, Object value) {
    files.put(name, Json.bytes(value));
    return this;
  }
}
