/**
 * What the crowd says of each movie, and what is known of it otherwise.
 *
 * <p>In: ratings and facts of movies. Out: what a movie usually gets. It must not know any user.
 */
@NullMarked
package io.reelcast.model.movie;

import org.jspecify.annotations.NullMarked;
