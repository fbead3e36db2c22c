package io.reelcast.training.warm;

/**
 * One pass over all samples.
 *
 * @param number which, from 1
 * @param rate the learning rate in it
 * @param loss the mean loss of its batches
 * @param blind error of the next five ratings on what was held back
 * @param conditioned the same, their movies being known
 * @param newborn the newborn's error on the same
 */
public record Epoch(
    int number, double rate, double loss, double blind, double conditioned, double newborn) {

  /** What training makes as small as it can. */
  double error() {
    return blind + conditioned;
  }
}
