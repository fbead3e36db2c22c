package io.reelcast.serving.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.reelcast.serving.answer.Json;
import io.reelcast.serving.answer.Refusal;
import java.nio.ByteBuffer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refusals as they go out: as RFC 9457 says, with what to do. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final String PROBLEM = "application/problem+json";

  private Refusals() {}

  static void answer(JavalinConfig config) {
    config.routes.exception(Refusal.class, (refusal, ctx) -> answer(ctx, refusal));
    config.routes.exception(HttpResponseException.class, (other, ctx) -> answer(ctx, of(other)));
    config.routes.exception(
        Exception.class,
        (broken, ctx) -> {
          LOG.error("{} {} could not be answered", ctx.method(), ctx.path(), broken);
          answer(
              ctx,
              Refusal.of(
                  500,
                  "Broken",
                  "this instance could not answer",
                  "its log says why; ask again, or another instance"));
        });
  }

  /** What the server itself refuses, before any route is looked for. */
  static boolean answerEarly(Request request, Response response, Callback callback) {
    Refusal refusal =
        Refusal.of(
            response.getStatus(),
            "Not answered",
            "the question is no HTTP that is answered here",
            "GET /openapi.yaml lists all questions; ids in a path are percent-encoded");
    response.getHeaders().put("Content-Type", PROBLEM);
    response.write(true, ByteBuffer.wrap(Json.bytes(refusal.problem())), callback);
    return true;
  }

  private static Refusal of(HttpResponseException other) {
    return switch (other.getStatus()) {
      case 404 ->
          Refusal.unknown("nothing is asked at this path", "GET /openapi.yaml lists all questions");
      case 405 ->
          Refusal.of(
              405,
              "Not by this method",
              "nothing is asked at this path by this method",
              "GET /openapi.yaml lists all questions");
      case 413 ->
          Refusal.of(
              413,
              "Too large",
              "the question is larger than serving.question-kilobytes",
              "part it into several, or raise that setting");
      default ->
          Refusal.of(
              other.getStatus(),
              "Not answered",
              String.valueOf(other.getMessage()),
              "GET /openapi.yaml lists all questions");
    };
  }

  private static void answer(Context ctx, Refusal refusal) {
    ctx.status(refusal.status());
    refusal
        .retryAfterSeconds()
        .ifPresent(seconds -> ctx.header("Retry-After", Integer.toString(seconds)));
    if (refusal.status() == 401) {
      ctx.header("WWW-Authenticate", "Bearer");
    }
    ctx.contentType(PROBLEM).result(Json.bytes(refusal.problem()));
  }
}
