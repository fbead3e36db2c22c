package io.reelcast.serving.prediction;

import io.javalin.http.Context;
import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.supposed.Supposed;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.answer.Titles;
import io.reelcast.serving.ask.Found;
import io.reelcast.serving.ask.UserFinder;
import io.reelcast.serving.http.Route;
import io.reelcast.serving.http.WebServer;
import io.reelcast.serving.prediction.GivenRecords.Given;
import io.reelcast.serving.question.Bodies;
import io.reelcast.serving.question.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers predictions, with the release that predicts when the question comes. */
public record PredictionApi(UserFinder finder, Supplier<Release> current, Titles titles) {
  private static final int MOST_MOVIES = 1_000;
  private static final int LONGEST_HISTORY = 1_000;

  private record MoviesQuestion(@Nullable List<@Nullable String> movieIds) {}

  private record HistoryQuestion(
      @Nullable List<@Nullable Given> history, @Nullable List<@Nullable String> movieIds) {}

  private record WhatIfQuestion(@Nullable List<@Nullable Given> history) {}

  public List<Route> routes() {
    return List.of(
        Route.get("/users/{userId}/prediction", WebServer.json(this::nextFive)),
        Route.get("/users/{userId}/prediction:explain", WebServer.json(this::explain)),
        Route.post("/users/{userId}/prediction:whatIf", WebServer.json(this::whatIf)),
        Route.post("/users/{userId}/ratings:predict", WebServer.json(this::movies)),
        Route.post("/ratings:predict", WebServer.json(this::history)));
  }

  private Object nextFive(Context ctx) {
    String userId = Ids.of(ctx, "userId");
    return PredictionAnswer.ofNextFive(userId, finder.find(userId), current.get());
  }

  private Object explain(Context ctx) {
    String userId = Ids.of(ctx, "userId");
    return ExplanationAnswer.of(userId, finder.find(userId), current.get(), titles);
  }

  private Object whatIf(Context ctx) {
    String userId = Ids.of(ctx, "userId");
    WhatIfQuestion question = Bodies.read(ctx, WhatIfQuestion.class);
    GivenRecords given = GivenRecords.of(question.history(), 1, History.LENGTH);
    Release release = current.get();
    Found found = finder.find(userId);
    History supposed = given.history(release.settings(), found.state().history());
    return WhatIfAnswer.of(userId, found, found.state().remembering(supposed), release);
  }

  private Object movies(Context ctx) {
    String userId = Ids.of(ctx, "userId");
    MoviesQuestion question = Bodies.read(ctx, MoviesQuestion.class);
    List<String> movieIds = movieIds(question.movieIds(), 1);
    return PredictionAnswer.ofMovies(userId, finder.find(userId), current.get(), movieIds);
  }

  private Object history(Context ctx) {
    HistoryQuestion question = Bodies.read(ctx, HistoryQuestion.class);
    GivenRecords given = GivenRecords.of(question.history(), 0, LONGEST_HISTORY);
    Release release = current.get();
    UserState state = Supposed.of(given.ratings(release.settings()), release);
    List<String> movieIds =
        question.movieIds() == null ? List.of() : movieIds(question.movieIds(), 0);
    return PredictionAnswer.ofHistory(state, release, movieIds);
  }

  private static List<String> movieIds(@Nullable List<@Nullable String> given, int fewest) {
    if (given == null || given.size() < fewest || given.size() > MOST_MOVIES) {
      throw Refusal.wrong(
          "movieIds holds " + (given == null ? "nothing" : given.size() + " ids"),
          "give " + fewest + " to " + MOST_MOVIES + " ids");
    }
    List<String> movieIds = new ArrayList<>(given.size());
    for (String id : given) {
      String where = "movieIds[" + movieIds.size() + "]";
      if (id == null) {
        throw Refusal.wrong(where + " is null", "give ids only");
      }
      movieIds.add(Ids.require(id, where));
    }
    return movieIds;
  }
}
