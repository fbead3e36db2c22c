package io.reelcast.model.aftermath;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What followed each movie while ratings come in. Not for several threads. */
public final class RunningAftermaths implements Aftermaths {
  private final Map<Long, Aftermath> byKey = new HashMap<>();

  public RunningAftermaths() {}

  /** Goes on from where a table was written. */
  public RunningAftermaths(AftermathTable table) {
    table.all().forEach((key, aftermath) -> byKey.put(key, aftermath.copy()));
  }

  @Override
  public Aftermath of(long movieKey) {
    return byKey.getOrDefault(movieKey, Aftermath.NONE);
  }

  /**
   * Takes a rating in.
   *
   * @param before keys of the movies that its user had rated last, the newest first
   */
  public void add(List<Long> before, long movieKey, double surplus, double bias) {
    add(movieKey, 0, surplus, bias);
    for (int distance = 1; distance <= Aftermath.REACH && distance <= before.size(); distance++) {
      add(before.get(distance - 1), distance, surplus, bias);
    }
  }

  private void add(long movieKey, int distance, double surplus, double bias) {
    byKey.computeIfAbsent(movieKey, movie -> new Aftermath()).add(distance, surplus, bias);
  }

  /** Of how many movies something is known. */
  public int size() {
    return byKey.size();
  }

  /** Lets all other movies go. */
  public void keepOnly(Set<Long> movieKeys) {
    byKey.keySet().retainAll(movieKeys);
  }

  /** What is known now. */
  public AftermathTable now() {
    Map<Long, Aftermath> copies = new HashMap<>(byKey.size() * 2);
    byKey.forEach((key, aftermath) -> copies.put(key, aftermath.copy()));
    return new AftermathTable(copies);
  }
}
