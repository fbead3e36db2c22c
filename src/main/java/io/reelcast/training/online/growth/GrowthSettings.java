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
    require("online.grow-from", first, 1);
    require("online.grow-until", until, 0);
    require("online.grow-samples", samples, 1);
  }

  private static void require(String name, int value, int least) {
    if (value < least) {
      throw new IllegalArgumentException(
          name + " is " + value + ": expected " + least + " or more");
    }
  }
}
