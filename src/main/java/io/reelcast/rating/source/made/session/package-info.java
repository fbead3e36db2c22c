/**
 * The made world in motion: users' sessions, and the ratings made in them.
 *
 * <p>In: movies, moods, a seed, and how stars become a rating. Out: one moment after another in
 * event-time order. It must not look ahead: what is to be expected is {@code oracle}'s.
 */
@NullMarked
package io.reelcast.rating.source.made.session;

import org.jspecify.annotations.NullMarked;
