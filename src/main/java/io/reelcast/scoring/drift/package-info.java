/**
 * Whether errors are still what they were.
 *
 * <p>In: one error after another. Out: that their mean has risen or fallen, as soon as chance can
 * no longer be why. It must not know whose errors they are, nor keep them all.
 */
@NullMarked
package io.reelcast.scoring.drift;

import org.jspecify.annotations.NullMarked;
