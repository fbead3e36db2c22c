/**
 * What the network sees of a user and of movies, as numbers.
 *
 * <p>In: a user's state, what is known of movies. Out: the inputs of the network, scaled. It must
 * not predict.
 */
@NullMarked
package io.reelcast.model.feature;

import org.jspecify.annotations.NullMarked;
