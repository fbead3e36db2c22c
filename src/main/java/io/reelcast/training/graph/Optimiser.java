package io.reelcast.training.graph;

import java.util.Locale;
import java.util.function.DoubleFunction;
import org.nd4j.linalg.learning.config.AMSGrad;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nadam;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.learning.config.RmsProp;

/** By which rule a gradient moves the weights. */
public enum Optimiser {
  ADAM(Adam::new),
  AMSGRAD(AMSGrad::new),
  NADAM(Nadam::new),
  NESTEROVS(Nesterovs::new),
  RMSPROP(RmsProp::new),
  /** Without momentum; DL4J's own remembers nothing, so that it could not open the release. */
  SGD(rate -> new Nesterovs(rate, 0));

  private final DoubleFunction<IUpdater> maker;

  Optimiser(DoubleFunction<IUpdater> maker) {
    this.maker = maker;
  }

  IUpdater updater(double rate) {
    return maker.apply(rate);
  }

  /** The one of this name in the settings. */
  public static Optimiser named(String name) {
    for (Optimiser optimiser : values()) {
      if (optimiser.title().equals(name)) {
        return optimiser;
      }
    }
    throw new IllegalArgumentException(
        "training.optimiser is "
            + name
            + ": expected adam, amsgrad, nadam, nesterovs, rmsprop or sgd");
  }

  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }
}
