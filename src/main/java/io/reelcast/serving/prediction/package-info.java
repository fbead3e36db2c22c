/**
 * Predictions on demand: of a user, of somebody whose history comes with the question, and of users
 * as they might be.
 *
 * <p>In: a state, a release. Out: the next five ratings, ratings of movies, and why. It must not
 * write anything.
 */
@NullMarked
package io.reelcast.serving.prediction;

import org.jspecify.annotations.NullMarked;
