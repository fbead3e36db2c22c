package io.reelcast.training.online.growth;

/**
 * How a network grows that began with nothing.
 *
 * @param first after how many examples it is trained for the first time; then whenever they have
 *     doubled
 * @param until up to so many
 * @param samples it asks for no more of them
 */
public record GrowthSettings(int first, int until, int samples) {
  public GrowthSettings {
    require(first >= 1, "online.grow-from", first);
    require(until >= 0, "online.grow-until", until);
    require(samples >= 1, "online.grow-samples", samples);
  }

  private static void require(boolean holds, String name, int value) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected more");
    }
  }
}
