package io.reelcast.model.feature;

import io.reelcast.model.feature.group.AftermathFeatures;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Features that belong together, so that a release can do with or without them. Their order is that
 * of the network's inputs.
 */
public enum InputGroup {
  /** What the crowd says of each movie. */
  MOVIES(4, 0, 4),
  /** The user's statistics over all ratings. */
  USER(0, 12, 0),
  /** What the user's taste makes of each movie. */
  TASTE(1, 3, 4),
  /** What users gave, beyond their levels, after the movies that were rated last. */
  AFTERMATH(0, AftermathFeatures.COUNT, 1),
  /** Which movies are to be rated before. */
  COMPANY(0, 0, 1);

  private final int stepFeatures;
  private final int userFeatures;
  private final int movieFeatures;

  InputGroup(int stepFeatures, int userFeatures, int movieFeatures) {
    this.stepFeatures = stepFeatures;
    this.userFeatures = userFeatures;
    this.movieFeatures = movieFeatures;
  }

  /** The one of this name in settings and releases. */
  static InputGroup named(String name) {
    return Arrays.stream(values())
        .filter(group -> group.title().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "network.inputs holds "
                        + name
                        + ": expected some of "
                        + Arrays.stream(values())
                            .map(InputGroup::title)
                            .collect(Collectors.joining(", "))));
  }

  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  int stepFeatures() {
    return stepFeatures;
  }

  int userFeatures() {
    return userFeatures;
  }

  int movieFeatures() {
    return movieFeatures;
  }
}
