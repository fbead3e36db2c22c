package io.reelcast.serving.http;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import io.reelcast.serving.answer.Json;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.http.guard.HostGuard;
import io.reelcast.serving.http.guard.RateGuard;
import io.reelcast.serving.http.guard.TokenGuard;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server: routes, behind what guards them. */
public final class WebServer implements AutoCloseable {
  private static final int BROKEN = 500;
  private static final String JSON = "application/json";
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Javalin javalin;
  private final ServerConnector connector;

  /**
   * How it serves.
   *
   * @param host where it listens
   * @param port 0 for any that is free
   * @param names by which this machine may be asked where no token is
   * @param certificate for TLS
   */
  public record Means(
      String host,
      int port,
      Set<String> names,
      Optional<String> token,
      Optional<SslContextFactory.Server> certificate,
      int questionsPerSecond,
      int questionBytes,
      int threads) {
    /** The same on any port that is free. */
    public Means onAnyPort() {
      return new Means(
          host, 0, names, token, certificate, questionsPerSecond, questionBytes, threads);
    }
  }

  private WebServer(Javalin javalin, ServerConnector connector) {
    this.javalin = javalin;
    this.connector = connector;
  }

  /** That nobody can listen there, perhaps because something else does. */
  public static final class NotListening extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotListening(Means means, Throwable refused) {
      super(
          "nobody can listen on port "
              + means.port()
              + " of "
              + means.host()
              + " ("
              + root(refused).getMessage()
              + ")",
          refused);
    }

    private static Throwable root(Throwable refused) {
      Throwable root = refused;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      return root;
    }
  }

  /** Starts it; throws {@link NotListening} where it cannot. */
  public static WebServer start(Means means, List<Route> routes, Asked asked) {
    QueuedThreadPool threads = new QueuedThreadPool(means.threads() + 4, 4);
    threads.setName("serving");
    threads.setDaemon(true);
    HostGuard host = new HostGuard(means.token().isEmpty(), means.names());
    Guarded guarded = new Guarded(means, asked);
    ServerConnector[] connector = new ServerConnector[1];
    Javalin javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.http.maxRequestSize = means.questionBytes();
              config.http.prefer405over404 = true;
              config.jetty.threadPool = threads;
              config.jetty.addConnector(
                  (server, http) -> {
                    connector[0] = Connectors.of(server, http, means);
                    return connector[0];
                  });
              config.jetty.modifyServer(server -> server.setErrorHandler(Refusals::answerEarly));
              config.jetty.modifyServletContextHandler(
                  context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
              config.routes.before(
                  ctx -> {
                    secure(ctx);
                    host.check(ctx.header("Host"));
                  });
              routes.forEach(
                  route ->
                      route
                          .methods()
                          .forEach(
                              method ->
                                  config.routes.addHttpHandler(
                                      method, route.path(), guarded.handler(route))));
              Refusals.answer(config);
            });
    try {
      javalin.start();
    } catch (JavalinBindException refused) {
      throw new NotListening(means, refused);
    }
    return new WebServer(javalin, connector[0]);
  }

  /** Asks the guards first. */
  private static final class Guarded {
    private final TokenGuard token;
    private final RateGuard rate;
    private final Asked asked;

    Guarded(Means means, Asked asked) {
      this.asked = asked;
      this.token = new TokenGuard(means.token());
      this.rate = new RateGuard(means.questionsPerSecond(), System::nanoTime);
    }

    Handler handler(Route route) {
      return ctx -> {
        long start = System.nanoTime();
        int status = BROKEN;
        try {
          guard(ctx, route.access());
          route.handler().handle(ctx);
          status = ctx.statusCode();
        } catch (Refusal refusal) {
          status = refusal.status();
          throw refusal;
        } finally {
          Duration took = Duration.ofNanos(System.nanoTime() - start);
          asked.asked(route.method().name(), route.path(), status, took);
        }
      };
    }

    private void guard(Context ctx, Route.Access access) {
      if (access != Route.Access.OPEN) {
        token.check(ctx.header("Authorization"));
      }
      if (access == Route.Access.GUARDED) {
        rate.check(ctx.ip());
        requireJson(ctx);
      }
    }
  }

  private static void secure(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    ctx.header("Referrer-Policy", "no-referrer");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("Cache-Control", "no-store");
  }

  /** Also keeps other pages' forms out: they cannot send it without asking first. */
  private static void requireJson(Context ctx) {
    String type = ctx.contentType();
    boolean isJson = type != null && type.toLowerCase(Locale.ROOT).startsWith(JSON);
    if (ctx.method().equals(HandlerType.POST) && !isJson) {
      throw Refusal.of(
          415,
          "No JSON",
          "the question is of the type " + (type == null ? "that was not said" : type),
          "send it with the header 'Content-Type: application/json'");
    }
  }

  /** Answers in JSON. */
  public static Handler json(Function<Context, Object> answer) {
    return ctx -> ctx.contentType(JSON).result(Json.bytes(answer.apply(ctx)));
  }

  /** The port on which it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
