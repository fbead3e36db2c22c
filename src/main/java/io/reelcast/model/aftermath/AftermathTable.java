package io.reelcast.model.aftermath;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What had followed each movie at one moment; immutable. */
public final class AftermathTable implements Aftermaths {
  /** One that knows nothing. */
  public static final AftermathTable EMPTY = new AftermathTable(Map.of());

  private final Map<Long, Aftermath> byKey;

  public AftermathTable(Map<Long, Aftermath> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  @Override
  public Aftermath of(long movieKey) {
    return byKey.getOrDefault(movieKey, Aftermath.NONE);
  }

  /** All of them by the movie's key. */
  public SortedMap<Long, Aftermath> all() {
    return new TreeMap<>(byKey);
  }
}
