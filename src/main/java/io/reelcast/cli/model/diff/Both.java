package io.reelcast.cli.model.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** What two releases say where they do not say the same. */
record Both(Object first, Object second) {
  private static final String NOTHING = "";

  /** Those entries that are not alike, by name. */
  static Map<String, Object> differing(Map<String, ?> first, Map<String, ?> second) {
    TreeSet<String> names = new TreeSet<>(first.keySet());
    names.addAll(second.keySet());
    Map<String, Object> differing = new LinkedHashMap<>();
    for (String name : names) {
      Object one = first.containsKey(name) ? first.get(name) : NOTHING;
      Object other = second.containsKey(name) ? second.get(name) : NOTHING;
      if (!String.valueOf(one).equals(String.valueOf(other))) {
        differing.put(name, new Both(String.valueOf(one), String.valueOf(other)));
      }
    }
    return differing;
  }
}
