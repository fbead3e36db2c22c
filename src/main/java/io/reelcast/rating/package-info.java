/**
 * Facts that come in: ratings, movies, users.
 *
 * <p>In: bytes from the {@code ratings} topic. Out: checked {@link io.reelcast.rating.Rating}s, or
 * dead letters that say what was wrong. It must not know what anyone does with a rating.
 */
@NullMarked
package io.reelcast.rating;

import org.jspecify.annotations.NullMarked;
