package io.reelcast.cli.model.diff;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How two lists of weights differ, one against one.
 *
 * @param number how many there are
 * @param differing how many are not alike
 * @param meanSquareRoot the root of the mean square of all differences
 * @param greatest the greatest difference, without its sign
 */
record WeightDifference(int number, int differing, double meanSquareRoot, double greatest) {

  /** Of as many weights in either. */
  static WeightDifference of(float[] first, float[] second) {
    int differing = 0;
    double squares = 0;
    double greatest = 0;
    for (int i = 0; i < first.length; i++) {
      double difference = Math.abs((double) first[i] - second[i]);
      differing += difference > 0 ? 1 : 0;
      squares += difference * difference;
      greatest = Math.max(greatest, difference);
    }
    double mean = first.length == 0 ? 0 : squares / first.length;
    return new WeightDifference(first.length, differing, Math.sqrt(mean), greatest);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", number);
    json.put("differing", differing);
    json.put("meanSquareRoot", meanSquareRoot);
    json.put("greatest", greatest);
    return json;
  }
}
