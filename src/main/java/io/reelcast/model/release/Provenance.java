package io.reelcast.model.release;

/**
 * Where a release comes from.
 *
 * @param kind {@code newborn}: nothing learnt; {@code trained}: learnt from history; {@code
 *     online}: learnt from the stream
 * @param codeVersion the version of Reelcast that made it
 */
public record Provenance(String kind, String codeVersion) {
  /** The kind of a release that has learnt nothing. */
  public static final String NEWBORN = "newborn";

  /** The kind of a release that was trained on history. */
  public static final String TRAINED = "trained";

  /** The kind of a release that descends from another and learnt from the stream. */
  public static final String ONLINE = "online";
}
