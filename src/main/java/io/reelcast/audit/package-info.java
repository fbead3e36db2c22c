/**
 * Predictions derived again from the ratings and the releases that they name.
 *
 * <p>In: the topics {@code ratings}, {@code predictions} and {@code models}. Out: how many agree to
 * the last bit, and every one that does not. It must use the same core as the stream, and write
 * nothing.
 */
@NullMarked
package io.reelcast.audit;

import org.jspecify.annotations.NullMarked;
