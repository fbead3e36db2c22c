package io.reelcast.serving.operation;

import java.util.List;

/**
 * Whether something holds, and why.
 *
 * @param status {@code up} or {@code down}
 */
record Health(String status, List<Check> checks) {
  /** One thing that must hold. */
  record Check(String name, boolean isUp, String reason) {}

  static Health of(List<Check> checks) {
    return new Health(checks.stream().allMatch(Check::isUp) ? "up" : "down", checks);
  }

  boolean isUp() {
    return status.equals("up");
  }
}
