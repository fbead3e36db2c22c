/**
 * What the best predictor could know of the made world.
 *
 * <p>In: a moment, and the movies and moods of its world. Out: the expectations of its rating and
 * of those that follow. It must not draw anything, nor change what it looks at.
 */
@NullMarked
package io.reelcast.rating.source.made.oracle;

import org.jspecify.annotations.NullMarked;
