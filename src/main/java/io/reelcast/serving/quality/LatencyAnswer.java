package io.reelcast.serving.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reelcast.scoring.timeline.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a rating's arrival to the commit that lets readers see its prediction, in milliseconds. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record LatencyAnswer(@Nullable Double p50, @Nullable Double p99) {
  private static final double HALF = 50;
  private static final double NEARLY_ALL = 99;

  /** Over several moments together. */
  static LatencyAnswer of(List<Moment> moments) {
    return new LatencyAnswer(
        StandingAnswer.finite(Moment.latencyMillis(moments, HALF)),
        StandingAnswer.finite(Moment.latencyMillis(moments, NEARLY_ALL)));
  }
}
