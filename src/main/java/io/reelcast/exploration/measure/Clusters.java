package io.reelcast.exploration.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The means of several groups of values that come in clusters, such as all ratings of one user.
 *
 * <p>Values of one cluster are alike, so ten of them say less than ten of ten clusters. The mean is
 * a ratio of two sums over clusters, Σs / Σn, and its variance is that of a ratio: c / (c − 1) ·
 * Σ(s − m·n)² / (Σn)² with c clusters (Cochran, Sampling Techniques, 6.3).
 */
public final class Clusters {
  private final int groups;
  private final List<double[]> sums = new ArrayList<>(); // [cluster][2 · group] n, then s

  public Clusters(int groups) {
    this.groups = groups;
  }

  public void add(int cluster, int group, double value) {
    while (sums.size() <= cluster) {
      sums.add(new double[0]);
    }
    if (sums.get(cluster).length == 0) {
      sums.set(cluster, new double[2 * groups]);
    }
    double[] own = sums.get(cluster);
    own[2 * group]++;
    own[2 * group + 1] += value;
  }

  /** A group's mean, unless fewer than two clusters have a value in it. */
  public Optional<Estimate> mean(int group) {
    double count = 0;
    double sum = 0;
    int clusters = 0;
    for (double[] own : sums) {
      if (own.length > 0 && own[2 * group] > 0) {
        count += own[2 * group];
        sum += own[2 * group + 1];
        clusters++;
      }
    }
    if (clusters < 2) {
      return Optional.empty();
    }
    double mean = sum / count;
    double squares = 0;
    for (double[] own : sums) {
      if (own.length > 0 && own[2 * group] > 0) {
        double residual = own[2 * group + 1] - mean * own[2 * group];
        squares += residual * residual;
      }
    }
    double error = Math.sqrt(squares * clusters / (clusters - 1.0)) / count;
    return Optional.of(Estimate.of((long) count, mean, error));
  }
}
