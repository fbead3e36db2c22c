package io.reelcast.chart.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Values above zero on which every factor of ten is equally wide.
 *
 * @param low above zero
 * @param high above the lower one
 */
public record LogAxis(double low, double high) implements Scale {
  private static final int[] FINE = {1, 2, 5};
  private static final int[] COARSE = {1};
  private static final double FEW_DECADES = 2.2;

  /** One that begins and ends at the values. */
  public static LogAxis between(double least, double greatest) {
    double low = least > 0 ? least : 1;
    return new LogAxis(low, Math.max(greatest, low * 1.01));
  }

  @Override
  public double share(double value) {
    return Math.log(value / low) / Math.log(high / low);
  }

  @Override
  public List<Double> ticks() {
    int[] digits = Math.log10(high / low) < FEW_DECADES ? FINE : COARSE;
    List<Double> ticks = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      for (int digit : digits) {
        double tick = digit * Math.pow(10, power);
        if (tick >= low * (1 - 1e-9) && tick <= high * (1 + 1e-9)) {
          ticks.add(tick);
        }
      }
    }
    return List.copyOf(ticks);
  }

  @Override
  public String label(double tick) {
    return Lettering.number(tick);
  }
}
