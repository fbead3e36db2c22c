package io.reelcast.serving.question;

import io.javalin.http.Context;
import io.reelcast.serving.answer.Refusal;

/** What stands behind the question mark. */
public final class Queries {
  private Queries() {}

  /** A whole number within bounds, or the usual one where none is given. */
  public static int whole(Context ctx, String name, int usual, int least, int most) {
    String given = ctx.queryParam(name);
    if (given == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(given);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException none) {
      // Refused below, as one that is out of bounds.
    }
    throw Refusal.wrong(
        name + " is '" + given + "'", "give a whole number from " + least + " to " + most);
  }

  /** A text that must be given. */
  public static String text(Context ctx, String name, int longest) {
    String given = ctx.queryParam(name);
    if (given == null || given.isBlank() || given.length() > longest) {
      throw Refusal.wrong(
          name + " is " + (given == null ? "missing" : "'" + given + "'"),
          "give 1 to " + longest + " characters as ?" + name + "=");
    }
    return given;
  }
}
