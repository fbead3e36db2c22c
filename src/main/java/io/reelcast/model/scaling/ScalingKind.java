package io.reelcast.model.scaling;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How features are scaled. */
public enum ScalingKind {
  /** To a mean of 0 and a standard deviation of 1. */
  STANDARD(ScaleFit::spread),
  /** To 0 at the least value and 1 at the greatest. */
  MIN_MAX(ScaleFit::range);

  private final Function<ScaleFit, Scale> fit;

  ScalingKind(Function<ScaleFit, Scale> fit) {
    this.fit = fit;
  }

  /** The one of this name in the settings. */
  public static ScalingKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.title().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "network.scaling is "
                        + name
                        + ": expected "
                        + Arrays.stream(values())
                            .map(ScalingKind::title)
                            .collect(Collectors.joining(" or "))));
  }

  public String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The scale that fits what was seen. */
  public Scale fitted(ScaleFit seen) {
    return fit.apply(seen);
  }
}
