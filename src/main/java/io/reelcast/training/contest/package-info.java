/**
 * Which weights may predict: those that were tried on what nobody had learnt from.
 *
 * <p>In: windows, and weights that say what they expected of them. Out: who may predict, and why.
 * It must not move a weight.
 */
@NullMarked
package io.reelcast.training.contest;

import org.jspecify.annotations.NullMarked;
