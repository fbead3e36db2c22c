/**
 * Facts that come in: ratings, movies, users, and how they look as bytes.
 *
 * <p>In: bytes from the input topics, or fields. Out: values. It must not judge them, nor know what
 * anyone does with a rating.
 */
@NullMarked
package io.reelcast.rating;

import org.jspecify.annotations.NullMarked;
