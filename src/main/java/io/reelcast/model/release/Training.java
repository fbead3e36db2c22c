package io.reelcast.model.release;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a release was trained: enough to do it again.
 *
 * @param data fingerprint of the ratings
 * @param ratings how many of them were read
 * @param samples windows that were learnt from
 * @param heldBack newer windows that the errors below were measured on
 * @param settings all that steered the training, by name
 * @param epochs how many passes were made
 * @param bestEpoch the pass whose weights these are, 0 for none
 * @param javaVersion of the virtual machine
 * @param mathLibrary which kernels computed: other ones give other bits
 * @param blind error of the next five ratings on what was held back, their movies unknown
 * @param conditioned the same, their movies known
 * @param newborn the newborn's error on the same
 */
public record Training(
    String data,
    long ratings,
    long samples,
    long heldBack,
    Map<String, String> settings,
    int epochs,
    int bestEpoch,
    String javaVersion,
    String mathLibrary,
    double blind,
    double conditioned,
    double newborn) {
  public Training {
    // By name: the order of Map.copyOf is another one in each JVM, and would name the release anew.
    settings = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(settings)));
  }
}
