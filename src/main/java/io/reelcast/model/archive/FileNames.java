package io.reelcast.model.archive;

import io.reelcast.model.archive.lines.AftermathLines;
import io.reelcast.model.archive.lines.FactorLines;
import io.reelcast.model.archive.lines.MovieLines;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the files of a release are called. */
public final class FileNames {
  static final String SETTINGS = "settings.json";
  static final String PROVENANCE = "provenance.json";
  static final String TRAINING = "training.json";
  static final String INTERVALS = "intervals.json";
  static final String NETWORK = "network.json";

  /** One movie a line; the first line says what holds for all. */
  static final String MOVIES = MovieLines.NAME;

  /** One movie a line; only where the network sees tastes. */
  static final String FACTORS = FactorLines.NAME;

  /** The same of movies that had no ratings when factors were learnt; only where there are any. */
  static final String NEWCOMERS = FactorLines.NEWCOMERS;

  /** What was left of tastes each time that they faded; only where they ever did. */
  static final String FADINGS = "fadings.json";

  /** One movie a line; only where the network sees what followed. */
  static final String AFTERMATHS = AftermathLines.NAME;

  /** Only of a release that descends from another. */
  static final String DESCENT = "descent.json";

  public static final String SCALING = "scaling.json";

  /** What a trainer needs to go on; nothing of it moves a prediction. */
  public static final String LEARNER = "learner.bin";

  /** DL4J's: the graph. It names Java classes, so it is only ever compared, never parsed. */
  public static final String CONFIGURATION = "configuration.json";

  /** DL4J's: the weights. */
  public static final String COEFFICIENTS = "coefficients.bin";

  /** DL4J's: what the optimiser remembers. */
  public static final String UPDATER = "updaterState.bin";

  static final Set<String> NEWBORN = Set.of(SETTINGS, PROVENANCE);

  /** What every trained release holds. */
  static final Set<String> LEARNT =
      new TreeSet<>(
          Set.of(
              SETTINGS,
              PROVENANCE,
              TRAINING,
              SCALING,
              INTERVALS,
              NETWORK,
              MOVIES,
              CONFIGURATION,
              COEFFICIENTS,
              UPDATER));

  /** All that this version reads. */
  static final Set<String> KNOWN =
      Stream.concat(
              LEARNT.stream(), Stream.of(FACTORS, NEWCOMERS, FADINGS, AFTERMATHS, DESCENT, LEARNER))
          .collect(Collectors.toCollection(TreeSet::new));

  private FileNames() {}
}
