package io.reelcast.cli.model.predicting;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.console.Console;
import io.reelcast.model.publication.Published;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a person wants to know after a change: which release predicts now. */
final class Outcome {
  private Outcome() {}

  /**
   * Says it.
   *
   * @param done what was done
   * @param now the releases as they are after it
   */
  static void say(Console console, String done, Catalogue now) {
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("done", done);
      json.put("predicts", now.current().id().toString());
      json.put("pinned", now.log().pinned().map(Published::id).map(String::valueOf).orElse(null));
      console.json(json);
    } else {
      console.line(done);
      console.line(now.inWords());
    }
  }
}
