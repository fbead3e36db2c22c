/**
 * MovieLens' tables as movies and ratings.
 *
 * <p>In: text tables with MovieLens' columns. Out: movies, and ratings in event-time order at
 * sixteen bytes each. It must not know in which files the tables lie.
 */
@NullMarked
package io.reelcast.rating.source.movielens.rows;

import org.jspecify.annotations.NullMarked;
