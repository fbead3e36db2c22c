/**
 * What users rated, and how, some places after a movie.
 *
 * <p>In: ratings and the trail before each. Out: sums by movie and distance. It must not know any
 * user.
 */
@NullMarked
package io.reelcast.model.aftermath;

import org.jspecify.annotations.NullMarked;
