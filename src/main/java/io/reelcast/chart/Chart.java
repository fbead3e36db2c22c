package io.reelcast.chart;

/** A picture of numbers. */
public interface Chart {

  /** What it shows. */
  Caption caption();

  /**
   * The picture as SVG, whose colours and fonts come from the page.
   *
   * @param width pixels
   */
  String drawn(int width);
}
