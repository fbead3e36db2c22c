package io.reelcast.serving.operation;

import io.javalin.http.Handler;
import io.reelcast.serving.answer.Json;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.operation.Health.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers Kubernetes. A trainer that has failed leaves predictions running, unless it is all. */
public record HealthApi(Instance instance) {
  private static final int UP = 200;
  private static final int DOWN = 503;
  private static final String RUNNING = "RUNNING";

  public List<Route> routes() {
    return List.of(
        Route.open("/health/live", answer(this::live)),
        Route.open("/health/ready", answer(this::ready)));
  }

  private static Handler answer(Supplier<Health> health) {
    return ctx -> {
      Health now = health.get();
      ctx.status(now.isUp() ? UP : DOWN).contentType("application/json").result(Json.bytes(now));
    };
  }

  /** What no waiting mends. */
  Health live() {
    List<Check> checks = new ArrayList<>();
    checks.add(check("stream", instance.failure(), "it has not failed"));
    if (!instance.predicts()) {
      checks.add(check("trainer", instance.trainerFailure(), "it has not failed"));
    }
    return Health.of(checks);
  }

  Health ready() {
    List<Check> checks = new ArrayList<>(live().checks());
    checks.add(new Check("release", true, instance.release().id() + " predicts"));
    if (instance.predicts()) {
      String state = instance.streamState();
      checks.add(
          new Check(
              "partitions",
              state.equals(RUNNING),
              state.equals(RUNNING)
                  ? "assigned and restored"
                  : "the stream is " + state + ": partitions are being assigned or restored"));
    }
    return Health.of(checks);
  }

  private static Check check(String name, Optional<Throwable> failure, String otherwise) {
    return new Check(
        name,
        failure.isEmpty(),
        failure.map(thrown -> "it has stopped: " + thrown).orElse(otherwise));
  }
}
