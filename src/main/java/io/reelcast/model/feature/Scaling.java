package io.reelcast.model.feature;

/** Min–max scaling of all inputs, fitted on training data only. */
public record Scaling(Range steps, Range user, Range movies) {
  public Scaling {
    if (steps.size() != StepFeatures.COUNT
        || user.size() != UserFeatures.COUNT
        || movies.size() != MovieFeatures.COUNT) {
      throw new IllegalArgumentException(
          "the scaling is for %d, %d and %d features, not for %d, %d and %d"
              .formatted(
                  steps.size(),
                  user.size(),
                  movies.size(),
                  StepFeatures.COUNT,
                  UserFeatures.COUNT,
                  MovieFeatures.COUNT));
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
