/**
 * An artificial world of users and movies, of which the best possible prediction is known.
 *
 * <p>In: settings with a seed. Out: a {@link io.reelcast.rating.source.RatingSource}, and for each
 * rating what could have been expected. It must not depend on the machine or the wall clock: equal
 * settings make equal ratings.
 */
@NullMarked
package io.reelcast.rating.source.made;

import org.jspecify.annotations.NullMarked;
