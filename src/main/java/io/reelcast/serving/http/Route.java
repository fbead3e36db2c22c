package io.reelcast.serving.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** One kind of question. */
public record Route(HandlerType method, String path, Access access, Handler handler) {
  /** Who may ask it. */
  public enum Access {
    /** Whoever comes: it tells nothing that is worth guarding. */
    OPEN,
    /** Who bears the token, as often as an address may. */
    GUARDED,
    /** Other instances, which bear the token: as often as they are asked themselves. */
    INSTANCES
  }

  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Access.GUARDED, handler);
  }

  public static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, Access.GUARDED, handler);
  }

  public static Route open(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Access.OPEN, handler);
  }

  /** Those by which it is answered: who may ask for an answer may ask for its headers alone. */
  List<HandlerType> methods() {
    return method.equals(HandlerType.GET) ? List.of(method, HandlerType.HEAD) : List.of(method);
  }

  /** One that instances ask each other. */
  public static Route between(String path, Handler handler) {
    return new Route(HandlerType.GET, path, Access.INSTANCES, handler);
  }
}
