package io.reelcast.model.scaling;

import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;

/** The scaling of all inputs, fitted on training data only. */
public record Scaling(Scale steps, Scale user, Scale movies) {
  /** Refuses to scale what it was not fitted on. */
  public void requireFor(InputGroups inputs) {
    if (steps.size() != inputs.stepFeatures()
        || user.size() != inputs.userFeatures()
        || movies.size() != inputs.movieFeatures()) {
      throw new IllegalArgumentException(
          "the scaling is for %d, %d and %d features, not for %d, %d and %d"
              .formatted(
                  steps.size(),
                  user.size(),
                  movies.size(),
                  inputs.stepFeatures(),
                  inputs.userFeatures(),
                  inputs.movieFeatures()));
    }
  }

  /** Scales what is known of a user. */
  public void apply(Inputs inputs) {
    for (int step = 0; step < inputs.size(); step++) {
      steps.apply(inputs.step(step));
    }
    user.apply(inputs.user());
  }
}
