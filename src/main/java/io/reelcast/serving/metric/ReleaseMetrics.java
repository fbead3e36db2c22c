package io.reelcast.serving.metric;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.reelcast.model.release.Learnt;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.instance.ReleaseJournal;
import io.reelcast.training.contest.Verdict;
import java.util.concurrent.TimeUnit;

/** What was published, and what predicts. */
record ReleaseMetrics(Instance instance) implements MeterBinder {
  @Override
  public void bindTo(MeterRegistry registry) {
    ReleaseJournal journal = instance.releases();
    for (Verdict.Kind verdict : Verdict.Kind.values()) {
      FunctionCounter.builder("reelcast.releases", journal, one -> one.published(verdict.title()))
          .tags(Tags.of("verdict", Names.snake(verdict.title())))
          .description("Releases that stand on their topic, by what became of the weights on trial")
          .register(registry);
    }
    FunctionCounter.builder("reelcast.drift.alarms", journal, ReleaseJournal::alarms)
        .description("Rounds in which errors had risen")
        .register(registry);
    FunctionCounter.builder("reelcast.drift.confirmed", journal, ReleaseJournal::confirmed)
        .description("Alarms after which errors stayed high, so that tastes fade")
        .register(registry);
    FunctionCounter.builder("reelcast.training.windows", journal, ReleaseJournal::windows)
        .description("Windows that published rounds have learnt from")
        .register(registry);
    FunctionCounter.builder("reelcast.movies.forgotten", journal, ReleaseJournal::forgottenMovies)
        .description("Movies that left the table of a release, as it holds no more")
        .register(registry);
    TimeGauge.builder(
            "reelcast.release.published.timestamp",
            journal,
            TimeUnit.MILLISECONDS,
            ReleaseJournal::newestAtMillis)
        .description("When the newest release was published, since 1970")
        .register(registry);
    Gauge.builder("reelcast.release.movies", instance, ReleaseMetrics::movies)
        .description("Movies that the release that predicts knows")
        .register(registry);
    Gauge.builder("reelcast.trainer.active", instance, one -> one.isLearning() ? 1 : 0)
        .description("1 where this instance is the one that learns, else 0")
        .register(registry);
    Gauge.builder(
            "reelcast.trainer.failed", instance, one -> one.trainerFailure().isPresent() ? 1 : 0)
        .description("1 where the trainer of this instance has stopped by itself, else 0")
        .register(registry);
  }

  private static double movies(Instance instance) {
    return instance.release().learnt().map(Learnt::movies).map(table -> table.size()).orElse(0);
  }
}
