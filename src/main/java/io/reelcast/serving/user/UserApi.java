package io.reelcast.serving.user;

import io.reelcast.model.release.Release;
import io.reelcast.serving.answer.Titles;
import io.reelcast.serving.ask.UserFinder;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.question.Ids;
import java.util.List;
import java.util.function.Supplier;

/** Answers what is kept of a user. */
public record UserApi(UserFinder finder, Supplier<Release> release, Titles titles) {
  public List<Route> routes() {
    return List.of(
        Route.get(
            "/users/{userId}",
            WebServer.json(
                ctx -> {
                  String userId = Ids.of(ctx, "userId");
                  return UserAnswer.of(
                      userId, finder.find(userId), release.get().settings(), titles);
                })));
  }
}
