/**
 * Numbers that sum up many others.
 *
 * <p>In: numbers, one after the other. Out: counts, quantiles, means with intervals, correlations.
 * It must not know what the numbers are of.
 */
@NullMarked
package io.reelcast.exploration.measure;

import org.jspecify.annotations.NullMarked;
