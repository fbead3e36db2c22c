package io.reelcast.model.feature;

import io.reelcast.model.feature.group.AftermathFeatures;
import io.reelcast.model.feature.group.AlikeFeatures;
import io.reelcast.model.feature.group.TrailFeatures;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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
  /** How the user rated lately: more ratings than five, fewer than all. */
  TRAIL(0, TrailFeatures.COUNT, 0),
  /** How the user received, among the movies that he rated last, those most like each movie. */
  ALIKE(0, 0, AlikeFeatures.COUNT);

  private final int stepFeatures;
  private final int userFeatures;
  private final int movieFeatures;

  InputGroup(int stepFeatures, int userFeatures, int movieFeatures) {
    this.stepFeatures = stepFeatures;
    this.userFeatures = userFeatures;
    this.movieFeatures = movieFeatures;
  }

  /** The one of this name in settings and releases. */
  static Optional<InputGroup> named(String name) {
    return Arrays.stream(values()).filter(group -> group.title().equals(name)).findFirst();
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
