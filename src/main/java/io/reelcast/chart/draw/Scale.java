package io.reelcast.chart.draw;

import java.util.List;

/** Where values lie between two ends, and which of them are written beside it. */
public interface Scale {

  /** Where a value lies, from 0 at the lower end to 1 at the upper one. */
  double share(double value);

  /** The round values, rising. */
  List<Double> ticks();

  /** A round value as it is written. */
  String label(double tick);
}
