package io.reelcast.serving.http;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One kind of question.
 *
 * @param isOpen whether it is answered to whoever asks, without a token
 */
public record Route(HandlerType method, String path, boolean isOpen, Handler handler) {
  public static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, false, handler);
  }

  public static Route post(String path, Handler handler) {
    return new Route(HandlerType.POST, path, false, handler);
  }

  /** One that tells nothing that is worth guarding. */
  public static Route open(String path, Handler handler) {
    return new Route(HandlerType.GET, path, true, handler);
  }
}
