package io.reelcast.model.aftermath;

import io.reelcast.history.past.Trail;
import java.util.HashMap;
import java.util.Map;

/** What followed each movie while ratings come in. Not for several threads. */
public final class RunningAftermaths implements Aftermaths {
  private final Map<Long, Aftermath> byKey = new HashMap<>();

  @Override
  public Aftermath of(long movieKey) {
    return byKey.getOrDefault(movieKey, Aftermath.NONE);
  }

  /**
   * Takes a rating in.
   *
   * @param before the user's trail before it
   */
  public void add(Trail before, long movieKey, double surplus, double bias) {
    add(movieKey, 0, surplus, bias);
    for (int distance = 1; distance <= Aftermath.REACH && distance <= before.size(); distance++) {
      add(before.key(distance - 1), distance, surplus, bias);
    }
  }

  private void add(long movieKey, int distance, double surplus, double bias) {
    byKey.computeIfAbsent(movieKey, movie -> new Aftermath()).add(distance, surplus, bias);
  }

  /** What is known now. */
  public AftermathTable now() {
    Map<Long, Aftermath> copies = new HashMap<>(byKey.size() * 2);
    byKey.forEach((key, aftermath) -> copies.put(key, aftermath.copy()));
    return new AftermathTable(copies);
  }
}
