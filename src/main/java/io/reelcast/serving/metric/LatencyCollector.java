package io.reelcast.serving.metric;

import io.prometheus.metrics.model.registry.Collector;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.reelcast.scoring.timeline.LatencyCounts;
import io.reelcast.scoring.timeline.Timeline;

/**
 * How late predictions become visible, as a histogram. It is made of counts that are kept anyway,
 * so that a rating pays nothing for it.
 */
record LatencyCollector(Timeline timeline) implements Collector {
  private static final String NAME = "reelcast_prediction_latency_seconds";
  private static final double MILLIS = 1e3;

  @Override
  public MetricSnapshot collect() {
    LatencyCounts counts = timeline.latencies();
    ClassicHistogramBuckets.Builder buckets = ClassicHistogramBuckets.builder();
    long below = 0;
    for (int i = 0; i < counts.below().size(); i++) {
      long now = counts.below().get(i);
      buckets.bucket(LatencyCounts.BOUNDS_MILLIS.get(i) / MILLIS, now - below);
      below = now;
    }
    buckets.bucket(Double.POSITIVE_INFINITY, counts.count() - below);
    return HistogramSnapshot.builder()
        .name(NAME)
        .help("From a rating's record timestamp to the commit that lets readers see its prediction")
        .dataPoint(
            HistogramDataPointSnapshot.builder()
                .classicHistogramBuckets(buckets.build())
                .sum(counts.sumMillis() / MILLIS)
                .build())
        .build();
  }

  @Override
  public String getPrometheusName() {
    return NAME;
  }
}
