package io.reelcast.chart.page;

/** A part of a section. */
public interface Block {

  /**
   * The part as HTML.
   *
   * @param width pixels that it may take
   */
  String html(int width);
}
