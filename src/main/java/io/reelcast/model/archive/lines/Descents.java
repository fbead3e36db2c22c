package io.reelcast.model.archive.lines;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where releases come from, as versions wrote it that knew less to say. */
public final class Descents {
  private static final String CONFIRMED = "isConfirmed";

  private Descents() {}

  /** Says what the first version did not: that no alarm was ever confirmed. */
  public static void complete(JsonNode descent) {
    if (descent instanceof ObjectNode first && !first.has(CONFIRMED)) {
      first.put(CONFIRMED, false);
    }
  }
}
