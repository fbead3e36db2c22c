/**
 * Where ratings come from that no user publishes live: what MovieLens files and the made world have
 * in common.
 *
 * <p>In: what a source holds or makes. Out: movies, users, and ratings in event-time order, under a
 * fingerprint. It must not know which sources there are, nor publish anything: that is {@code
 * replay}'s.
 */
@NullMarked
package io.reelcast.rating.source;

import org.jspecify.annotations.NullMarked;
