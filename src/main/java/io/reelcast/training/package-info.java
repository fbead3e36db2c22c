/**
 * What there is to learn from the stream.
 *
 * <p>In: what a rating did to its user. Out: examples for whoever trains. It must not predict, and
 * the stream must never wait for it.
 */
@NullMarked
package io.reelcast.training;

import org.jspecify.annotations.NullMarked;
