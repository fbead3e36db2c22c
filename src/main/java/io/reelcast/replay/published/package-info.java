/**
 * What was published, read again as a source of ratings.
 *
 * <p>In: the topics {@code ratings}, {@code movies} and {@code users}. Out: a {@link
 * io.reelcast.rating.source.RatingSource} of what lay there at one moment. It must not write
 * anything, nor join a group.
 */
@NullMarked
package io.reelcast.replay.published;

import org.jspecify.annotations.NullMarked;
