/**
 * The search for better settings of the training, or of learning online.
 *
 * <p>In: what may be varied, how much may be computed, and something that measures a setting's
 * error. Out: the best settings, what every trial gave, what mattered. It must not know how a
 * network learns, nor look at a rating that the search was not given.
 */
@NullMarked
package io.reelcast.tuning;

import org.jspecify.annotations.NullMarked;
