/**
 * What has been predicted for a user and has not come true yet.
 *
 * <p>In: a forecast and where it came from. Out: what is left of it as ratings arrive. It must not
 * know how a forecast is made.
 */
@NullMarked
package io.reelcast.history.open;

import org.jspecify.annotations.NullMarked;
