package io.reelcast.serving.gather;

import io.javalin.http.Context;
import io.reelcast.scoring.timeline.Moment;
import io.reelcast.scoring.timeline.MomentCodec;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.instance.Instance;
import io.reelcast.stream.query.Address;
import io.reelcast.stream.query.LocalUsers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers other instances what this one alone has to tell. */
public record InstanceApi(
    Instance instance, Supplier<Address> self, RateWatch rates, InstantSource clock) {
  /** Where it is asked for facts. */
  static final String FACTS = "/instance";

  /** Where for moments. */
  static final String MOMENTS = "/instance/moments";

  private static final Duration NEWEST = Duration.ofSeconds(15);

  public List<Route> routes() {
    return List.of(
        Route.between(FACTS, WebServer.json(ctx -> facts())),
        Route.between(MOMENTS, this::moments));
  }

  InstanceFacts facts() {
    Duration step = instance.timeline().settings().fine().moment();
    Duration last = step.multipliedBy(Math.max(1, NEWEST.dividedBy(step)));
    return new InstanceFacts(
        self.get().toString(),
        instance.role(),
        instance.version(),
        instance.streamState(),
        instance.release().id().toString(),
        instance.isLearning(),
        instance.users().map(LocalUsers::waiting).orElse(Map.of()),
        Duration.between(instance.startedAt(), clock.instant()).toSeconds(),
        rates.rates(),
        instance.tally().snapshot(),
        instance.newest().map(InstanceFacts.Newest::of).orElse(null),
        MomentCodec.encode(moments(new Stretch(last, step))));
  }

  List<Moment> moments(Stretch stretch) {
    return instance.timeline().moments(stretch.last(), stretch.step(), clock.millis()).stream()
        .filter(moment -> !moment.isEmpty())
        .toList();
  }

  private void moments(Context ctx) {
    Stretch stretch = Stretch.of(ctx, instance.timeline().settings());
    ctx.contentType("application/octet-stream").result(MomentCodec.encode(moments(stretch)));
  }
}
