package io.reelcast.chart;

/**
 * What a chart says in words.
 *
 * @param title what a reader shall see in it
 * @param across what runs from left to right, with its unit
 * @param up what runs from bottom to top, with its unit
 */
public record Caption(String title, String across, String up) {

  /** Of a chart whose scales need no words. */
  public static Caption of(String title) {
    return new Caption(title, "", "");
  }
}
