/**
 * What has been predicted for a user and has not all come true yet.
 *
 * <p>In: a forecast and where it came from. Out: the same, and how far it has come true as ratings
 * arrive. It must not know how a forecast is made.
 */
@NullMarked
package io.reelcast.history.open;

import org.jspecify.annotations.NullMarked;
