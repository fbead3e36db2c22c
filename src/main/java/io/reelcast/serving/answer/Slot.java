package io.reelcast.serving.answer;

import io.reelcast.history.open.Forecast;
import java.util.List;
import java.util.stream.IntStream;

/** A rating that is expected, and between what. */
public record Slot(float rating, float low, float high) {
  public static List<Slot> all(Forecast forecast) {
    return IntStream.range(0, forecast.size()).mapToObj(slot -> of(forecast, slot)).toList();
  }

  private static Slot of(Forecast forecast, int slot) {
    return new Slot(
        forecast.ratings().get(slot), forecast.low().get(slot), forecast.high().get(slot));
  }
}
