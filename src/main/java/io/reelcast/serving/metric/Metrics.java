package io.reelcast.serving.metric;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.reelcast.serving.http.Asked;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.instance.Instance;
import java.time.Duration;
import java.util.List;

/** All metrics of this instance; one scrape after the other. */
public final class Metrics implements Asked, AutoCloseable {
  private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";
  private static final Duration[] STEPS = {
    Duration.ofMillis(1),
    Duration.ofMillis(5),
    Duration.ofMillis(25),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofMillis(2_500)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final JvmGcMetrics collections = new JvmGcMetrics();
  private final StreamMetrics stream;

  /**
   * @param reasons for which a record may be rejected
   */
  public Metrics(Instance instance, List<String> reasons) {
    // Their names are not as Prometheus wants them.
    registry.config().meterFilter(MeterFilter.denyNameStartsWith("process.cpu.time"));
    registry.config().meterFilter(MeterFilter.denyNameStartsWith("system.cpu.count"));
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    collections.bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    Gauge.builder("reelcast.build.info", () -> 1)
        .tags(Tags.of("version", instance.version(), "role", instance.role()))
        .description("1, and which version this instance is and what it does")
        .register(registry);
    new RatingMetrics(instance.tally(), reasons).bindTo(registry);
    new QualityMetrics(instance.timeline()).bindTo(registry);
    new ReleaseMetrics(instance).bindTo(registry);
    this.stream = new StreamMetrics(instance, registry);
    registry.getPrometheusRegistry().register(new LatencyCollector(instance.timeline()));
  }

  public List<Route> routes() {
    return List.of(Route.get("/metrics", this::scrape));
  }

  private void scrape(Context ctx) {
    ctx.contentType(TEXT).result(scrape());
  }

  synchronized String scrape() {
    stream.look();
    return registry.scrape();
  }

  @Override
  public void asked(String method, String route, int status, Duration took) {
    Timer.builder("reelcast.http.requests")
        .description("Questions over HTTP, and how long their answers took")
        .tags(Tags.of("method", method, "route", route, "status", Integer.toString(status)))
        .serviceLevelObjectives(STEPS)
        .register(registry)
        .record(took);
  }

  @Override
  public void close() {
    collections.close();
    registry.close();
  }
}
