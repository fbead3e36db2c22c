package io.reelcast.serving.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.reelcast.scoring.board.Standing;
import io.reelcast.scoring.timeline.Moment;
import io.reelcast.serving.gather.Gathering;
import io.reelcast.serving.gather.Stretch;
import io.reelcast.serving.instance.ReleaseJournal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How predictions and baselines have stood.
 *
 * @param points one for each step in which there was something, the oldest first
 * @param overall over all of them
 * @param meantCoverage the share of outcomes that intervals are meant to hold
 * @param missing instances that did not answer
 */
record QualityAnswer(
    long stepSeconds,
    List<Point> points,
    StandingAnswer overall,
    double meantCoverage,
    List<String> missing) {

  /**
   * One step.
   *
   * @param releases how often what was decided about them
   */
  record Point(
      String at,
      long scores,
      long slots,
      @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double coverage,
      @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Double> rmse,
      @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, @Nullable Double> mae,
      LatencyAnswer latency,
      Map<String, Long> releases) {
    private static Point of(Moment moment, ReleaseJournal journal) {
      long end = moment.beginMillis() + moment.length().toMillis();
      StandingAnswer standing = StandingAnswer.of(moment.standing());
      return new Point(
          Instant.ofEpochMilli(moment.beginMillis()).toString(),
          standing.scores(),
          standing.slots(),
          standing.coverage(),
          standing.rmse(),
          standing.mae(),
          LatencyAnswer.of(List.of(moment)),
          journal.decided(moment.beginMillis(), end));
    }
  }

  static QualityAnswer of(
      Stretch stretch, Gathering.Moments moments, ReleaseJournal journal, double meantCoverage) {
    Standing overall = new Standing();
    moments.sums().forEach(moment -> overall.add(moment.standing()));
    return new QualityAnswer(
        stretch.step().toSeconds(),
        moments.sums().stream().map(moment -> Point.of(moment, journal)).toList(),
        StandingAnswer.of(overall),
        meantCoverage,
        moments.missing());
  }
}
