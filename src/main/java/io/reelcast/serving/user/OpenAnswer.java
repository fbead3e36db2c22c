package io.reelcast.serving.user;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.model.Baseline;
import io.reelcast.rating.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prediction, and how far it has come true.
 *
 * @param slots the nearest first
 * @param baselines what they said at the same moment, by name
 */
record OpenAnswer(
    long sequence,
    String release,
    Cause cause,
    List<FilledSlot> slots,
    Map<String, Float> baselines) {

  /**
   * A rating that was expected, and perhaps what came.
   *
   * @param rating null, as low and high, where an older version did not keep it
   * @param outcome absent, as what follows from it, while nothing has come
   */
  record FilledSlot(
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Float rating,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Float low,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Float high,
      @Nullable Float outcome,
      @Nullable Float error,
      @Nullable Boolean isHeld) {

    private static FilledSlot of(Forecast forecast, int slot, float outcome) {
      float rating = forecast.ratings().get(slot);
      float low = forecast.low().get(slot);
      float high = forecast.high().get(slot);
      boolean isKnown = !Float.isNaN(rating) && !Float.isNaN(outcome);
      return new FilledSlot(
          finite(rating),
          finite(low),
          finite(high),
          finite(outcome),
          isKnown ? rating - outcome : null,
          isKnown ? low <= outcome && outcome <= high : null);
    }

    private static @Nullable Float finite(float value) {
      return Float.isNaN(value) ? null : value;
    }
  }

  /**
   * @param outcomes those of the oldest open prediction; the last of them are this one's
   */
  static OpenAnswer of(OpenPrediction open, Floats outcomes) {
    List<FilledSlot> slots = new ArrayList<>();
    for (int slot = 0; slot < open.forecast().size(); slot++) {
      boolean hasCome = slot < open.passed();
      float outcome = hasCome ? outcomes.get(outcomes.size() - open.passed() + slot) : Float.NaN;
      slots.add(FilledSlot.of(open.forecast(), slot, outcome));
    }
    Map<String, Float> baselines = new LinkedHashMap<>();
    for (Baseline baseline : Baseline.values()) {
      baselines.put(baseline.title(), open.baselines().get(baseline.ordinal()));
    }
    return new OpenAnswer(
        open.sequence(), open.release().toString(), open.cause(), slots, baselines);
  }
}
