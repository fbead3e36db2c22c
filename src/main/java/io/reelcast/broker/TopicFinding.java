package io.reelcast.broker;

import java.util.Map;

/**
 * A topic as it is.
 *
 * @param created whether we created it just now
 * @param records how many offsets lie between its beginnings and ends
 * @param policy its cleanup and retention settings
 */
public record TopicFinding(
    String name, boolean created, int partitions, long records, Map<String, String> policy) {
  public TopicFinding {
    policy = Map.copyOf(policy);
  }
}
