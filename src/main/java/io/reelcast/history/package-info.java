/**
 * A user's state: the last five records, running statistics, and what is still open.
 *
 * <p>In: a state and a rating. Out: the next state. It must not predict anything, and an operation
 * on it costs the same however long the user's past is.
 */
@NullMarked
package io.reelcast.history;

import org.jspecify.annotations.NullMarked;
