package io.reelcast.serving.metric;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.reelcast.model.Baseline;
import io.reelcast.scoring.board.Standing;
import io.reelcast.scoring.board.Standing.ErrorSum;
import io.reelcast.scoring.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How predictions and baselines stand, as sums: the error over any time and any instances is the
 * root of what squares have grown by divided by what slots have.
 */
record QualityMetrics(Timeline timeline) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    count(registry, "reelcast.scores", Tags.empty(), Standing::scores, "Ratings that were scored");
    count(
        registry,
        "reelcast.slots",
        Tags.empty(),
        Standing::slots,
        "Slots of predictions that came true");
    count(
        registry,
        "reelcast.slots.held",
        Tags.empty(),
        Standing::held,
        "Slots whose outcome lay within the interval");
    for (String predictor : predictors()) {
      Tags tags = Tags.of("predictor", Names.snake(predictor));
      count(
          registry,
          "reelcast.errors.squared",
          tags,
          standing -> sum(standing, predictor, ErrorSum::squares),
          "Sum of squared errors, over scores for reelcast_conditioned, else over slots");
      count(
          registry,
          "reelcast.errors.absolute",
          tags,
          standing -> sum(standing, predictor, ErrorSum::absolutes),
          "Sum of absolute errors, over scores for reelcast_conditioned, else over slots");
    }
  }

  private static List<String> predictors() {
    List<String> predictors = new ArrayList<>(List.of(Standing.OURS, Standing.OURS_CONDITIONED));
    for (Baseline baseline : Baseline.values()) {
      predictors.add(baseline.title());
    }
    return predictors;
  }

  private static double sum(Standing standing, String predictor, ToDoubleFunction<ErrorSum> sum) {
    return Optional.ofNullable(standing.errorSums().get(predictor))
        .map(sum::applyAsDouble)
        .orElseThrow();
  }

  private void count(
      MeterRegistry registry,
      String name,
      Tags tags,
      ToDoubleFunction<Standing> value,
      String description) {
    FunctionCounter.builder(name, timeline, time -> value.applyAsDouble(time.overall()))
        .tags(tags)
        .description(description)
        .register(registry);
  }
}
