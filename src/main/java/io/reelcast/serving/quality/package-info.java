/**
 * How good predictions are and how it goes, over all instances.
 *
 * <p>In: what each instance tells of itself. Out: sums. It must not read topics.
 */
@NullMarked
package io.reelcast.serving.quality;

import org.jspecify.annotations.NullMarked;
