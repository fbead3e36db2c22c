/**
 * The ratings of MovieLens files.
 *
 * <p>In: a directory or a file in one of the known layouts. Out: a {@link
 * io.reelcast.rating.source.RatingSource} that holds its ids in memory, and its ratings as far as
 * they fit. It must not guess: a line that makes no sense ends the reading.
 */
@NullMarked
package io.reelcast.rating.source.movielens;

import org.jspecify.annotations.NullMarked;
