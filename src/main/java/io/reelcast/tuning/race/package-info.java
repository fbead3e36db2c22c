/**
 * How much is tried, and how the better ones get on.
 *
 * <p>In: what a search may cost. Out: races between trials, rung by rung. It must not know what a
 * trial is made of.
 */
@NullMarked
package io.reelcast.tuning.race;

import org.jspecify.annotations.NullMarked;
