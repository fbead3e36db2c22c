package io.reelcast.serving.question;

import io.javalin.http.Context;
import io.reelcast.serving.answer.Refusal;
import java.nio.charset.StandardCharsets;

/** Ids as they stand in questions. */
public final class Ids {
  /** In UTF-8; the longest that any setting allows. */
  private static final int LONGEST = 128;

  private Ids() {}

  /** One of the path. */
  public static String of(Context ctx, String name) {
    return require(ctx.pathParam(name), name);
  }

  /** The same id, or a {@link Refusal} where it can be none. */
  public static String require(String id, String where) {
    int bytes = id.getBytes(StandardCharsets.UTF_8).length;
    if (bytes == 0 || bytes > LONGEST) {
      throw Refusal.wrong(
          where + " has " + bytes + " bytes in UTF-8", "an id has 1 to " + LONGEST + " bytes");
    }
    return id;
  }
}
