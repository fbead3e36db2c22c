package io.reelcast.tuning.trial;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One training of a trial.
 *
 * @param trial its number; 0 has the settings that hold without a search
 * @param values its settings by name
 * @param epochs the most passes over all samples
 * @param seed of the training
 */
public record Run(int trial, Map<String, String> values, int epochs, int seed) {
  /** What the search sets itself, run by run. */
  public static final String EPOCHS = "training.epochs";

  public static final String SEED = "training.seed";

  public Run {
    values = Map.copyOf(values);
  }

  /** The value of a setting that is searched. */
  public String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("trial " + trial + " has no " + name);
    }
    return value;
  }

  /** All settings that differ from those without a search. */
  public Map<String, String> settings() {
    Map<String, String> all = new LinkedHashMap<>(values);
    all.put(EPOCHS, Integer.toString(epochs));
    all.put(SEED, Integer.toString(seed));
    return all;
  }

  /** Names this run in its search. */
  String key() {
    return trial + "-" + epochs + "-" + seed;
  }
}
