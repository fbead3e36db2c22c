package io.reelcast.model;

/**
 * Where a release comes from.
 *
 * @param kind {@code newborn}: nothing learnt
 * @param codeVersion the version of Reelcast that made it
 */
public record Provenance(String kind, String codeVersion) {
  /** The kind of a release that has learnt nothing. */
  public static final String NEWBORN = "newborn";
}
