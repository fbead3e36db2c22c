/**
 * A source of ratings through the live path: movies, users and ratings published in event-time
 * order, at a chosen pace, from where the last replay stopped.
 *
 * <p>In: a {@link io.reelcast.rating.source.RatingSource}. Out: records on the input topics, each
 * exactly once. It must not know what becomes of them.
 */
@NullMarked
package io.reelcast.replay;

import org.jspecify.annotations.NullMarked;
