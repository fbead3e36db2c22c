/**
 * Predictions held against what came true.
 *
 * <p>In: what a rating did to its user. Out: one {@link io.reelcast.scoring.Score} for every
 * accepted rating, and errors summed over many. It must not change what is predicted.
 */
@NullMarked
package io.reelcast.scoring;

import org.jspecify.annotations.NullMarked;
