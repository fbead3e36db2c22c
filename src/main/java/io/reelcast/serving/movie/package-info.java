/**
 * Movies: what was published of them, and what the crowd says.
 *
 * <p>In: the topic of movies, a release. Out: facts and statistics. It must not know users.
 */
@NullMarked
package io.reelcast.serving.movie;

import org.jspecify.annotations.NullMarked;
