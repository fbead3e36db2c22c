/**
 * What a user's state keeps of the time before the last five records: which movies, and what they
 * say of his taste.
 *
 * <p>In: a rating, and the basis in which a release describes movies. Out: the past after it. It
 * must not grow with the user's past.
 */
@NullMarked
package io.reelcast.history.past;

import org.jspecify.annotations.NullMarked;
