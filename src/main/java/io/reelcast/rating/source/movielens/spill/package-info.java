/**
 * Tables of ratings that are longer than memory shall hold.
 *
 * <p>In: a text table, and how much of it may be held. Out: its ratings in event-time order, out of
 * memory or merged out of a temporary file. It must not leave that file behind, however the process
 * ends.
 */
@NullMarked
package io.reelcast.rating.source.movielens.spill;

import org.jspecify.annotations.NullMarked;
