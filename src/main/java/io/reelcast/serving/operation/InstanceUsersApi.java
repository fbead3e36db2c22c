package io.reelcast.serving.operation;

import io.javalin.http.Context;
import io.reelcast.history.open.Octets;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.ask.StateHeaders;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.question.Ids;
import io.reelcast.stream.query.KeptUser;
import io.reelcast.stream.query.LocalUsers;
import io.reelcast.stream.query.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Answers other instances: the users that this one keeps, in binary form. It asks nobody else. */
public record InstanceUsersApi(Supplier<Optional<LocalUsers>> users) {
  private static final int UNKNOWN = 404;

  public List<Route> routes() {
    return List.of(Route.between("/instance/users/{userId}", this::user));
  }

  private void user(Context ctx) {
    String userId = Ids.of(ctx, "userId");
    boolean isAnyEnough = isAnyEnough(ctx);
    KeptUser user =
        users
            .get()
            .flatMap(local -> kept(local, userId, isAnyEnough))
            .orElseThrow(
                () ->
                    Refusal.later(
                        "this instance does not keep the user", "ask another instance", 1));
    StateHeaders.of(user.freshness()).forEach(ctx::header);
    ctx.contentType("application/octet-stream");
    if (user.encoded().isPresent()) {
      ctx.result(user.encoded().map(Octets::toArray).get());
    } else {
      ctx.status(UNKNOWN);
    }
  }

  private static Optional<KeptUser> kept(LocalUsers local, String userId, boolean isAnyEnough) {
    Optional<Whereabouts> where = local.whereabouts(userId);
    return where.flatMap(
        known ->
            isAnyEnough
                ? local.any(userId, known.partition())
                : local.active(userId, known.partition()));
  }

  private static boolean isAnyEnough(Context ctx) {
    String from = ctx.queryParam("from");
    if (from != null && !List.of("active", "any").contains(from)) {
      throw Refusal.wrong("from is '" + from + "'", "give active or any");
    }
    return "any".equals(from);
  }
}
