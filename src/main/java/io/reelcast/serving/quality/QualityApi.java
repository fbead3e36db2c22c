package io.reelcast.serving.quality;

import io.reelcast.serving.ask.Peers;
import io.reelcast.serving.gather.Gathering;
import io.reelcast.serving.gather.InstanceApi;
import io.reelcast.serving.gather.RateWatch;
import io.reelcast.serving.gather.Stretch;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.instance.Instance;
import io.reelcast.stream.query.Address;
import io.reelcast.stream.query.LocalUsers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Answers how it goes and how it has gone, over all instances. */
public final class QualityApi implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Instance instance;
  private final double meantCoverage;
  private final Gathering gathering;
  private final InstanceApi own;
  private final InstantSource clock;
  private final Memory<Boolean, LiveAnswer> live;
  private final Memory<Stretch, QualityAnswer> quality;
  private final ScheduledExecutorService looks =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "rate-watch");
            thread.setDaemon(true);
            return thread;
          });

  public QualityApi(
      Instance instance,
      double meantCoverage,
      Supplier<Address> self,
      Peers peers,
      InstantSource clock) {
    this.meantCoverage = meantCoverage;
    this.instance = instance;
    this.clock = clock;
    RateWatch rates = new RateWatch(instance.tally(), System::nanoTime);
    this.own = new InstanceApi(instance, self, rates, clock);
    this.gathering = new Gathering(own, () -> others(self.get()), peers);
    this.live = new Memory<>(LOOK, System::nanoTime, always -> tellLive());
    this.quality = new Memory<>(LOOK, System::nanoTime, this::tellQuality);
    looks.scheduleAtFixedRate(rates::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
  }

  public List<Route> routes() {
    List<Route> routes = new ArrayList<>(own.routes());
    routes.add(Route.get("/live", WebServer.json(ctx -> live.recall(true))));
    routes.add(
        Route.get(
            "/quality",
            WebServer.json(
                ctx -> quality.recall(Stretch.of(ctx, instance.timeline().settings())))));
    return routes;
  }

  private LiveAnswer tellLive() {
    return LiveAnswer.of(
        clock.instant().toString(), instance.release().settings(), gathering.facts());
  }

  private QualityAnswer tellQuality(Stretch stretch) {
    return QualityAnswer.of(
        stretch, gathering.moments(stretch), instance.releases(), meantCoverage);
  }

  private Set<Address> others(Address self) {
    return instance.users().map(LocalUsers::instances).orElse(Set.of()).stream()
        .filter(one -> !one.equals(self))
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    looks.shutdownNow();
  }
}
