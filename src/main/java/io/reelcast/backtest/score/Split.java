package io.reelcast.backtest.score;

import java.util.List;

/** One way to part the windows. Immutable. */
public final class Split {
  private final String name;
  private final List<String> parts;
  private final int[] partOf; // [window]

  Split(String name, List<String> parts, int[] partOf) {
    this.name = name;
    this.parts = List.copyOf(parts);
    this.partOf = partOf.clone();
  }

  /** As reports write it: words in one, the later ones with a capital. */
  public String name() {
    return name;
  }

  /** The names of its parts; a part may have no window. */
  public List<String> parts() {
    return parts;
  }

  /**
   * @param window in the order of the anchors, from 0
   */
  public int partOf(int window) {
    return partOf[window];
  }
}
