package io.reelcast.serving.release;

import io.javalin.http.Context;
import io.reelcast.model.publication.Published;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.question.Queries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers which releases were published, and which one predicts. */
public record ReleaseApi(Instance instance) {
  private static final int USUALLY = 100;
  private static final int MOST = 1_000;

  private record Releases(
      String predicting, @Nullable String pinned, List<ReleaseAnswer> releases) {}

  public List<Route> routes() {
    return List.of(Route.get("/releases", WebServer.json(this::releases)));
  }

  private Object releases(Context ctx) {
    int most = Queries.whole(ctx, "most", USUALLY, 1, MOST);
    String predicting = instance.release().id().toString();
    return instance
        .releases()
        .ask(
            log ->
                new Releases(
                    predicting,
                    log.pinned().map(Published::id).map(String::valueOf).orElse(null),
                    ReleaseAnswer.newest(log, predicting, most)));
  }
}
