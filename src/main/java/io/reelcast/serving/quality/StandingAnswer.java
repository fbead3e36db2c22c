package io.reelcast.serving.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reelcast.scoring.board.MeanError;
import io.reelcast.scoring.board.Standing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How predictions stand beside the baselines; of nothing there is null. */
record StandingAnswer(
    long scores,
    long slots,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double coverage,
    @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Double> rmse,
    @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Double> mae) {
  static StandingAnswer of(Standing standing) {
    return new StandingAnswer(
        standing.scores(),
        standing.slots(),
        finite(standing.coverage()),
        errors(standing, MeanError::rmse),
        errors(standing, MeanError::mae));
  }

  private static Map<String, @Nullable Double> errors(
      Standing standing, ToDoubleFunction<MeanError> which) {
    Map<String, @Nullable Double> errors = new LinkedHashMap<>();
    standing
        .errors()
        .forEach((name, error) -> errors.put(name, finite(which.applyAsDouble(error))));
    return errors;
  }

  static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
