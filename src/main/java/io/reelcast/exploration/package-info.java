/**
 * What is in the data before anyone models it.
 *
 * <p>In: a rating source. Out: counts, distributions, means with their intervals, correlations. It
 * must not predict anything, nor hold the ratings in memory.
 */
@NullMarked
package io.reelcast.exploration;

import org.jspecify.annotations.NullMarked;
