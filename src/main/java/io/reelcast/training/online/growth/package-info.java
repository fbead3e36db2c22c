/**
 * How a network grows that begins with nothing: trained anew whenever there is twice as much to
 * learn from.
 *
 * <p>In: examples from the first one on. Out: now and then a network that learnt from all of them.
 * It must not publish.
 */
@NullMarked
package io.reelcast.training.online.growth;

import org.jspecify.annotations.NullMarked;
