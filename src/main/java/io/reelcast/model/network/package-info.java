/**
 * The network as it predicts: plain loops over plain arrays.
 *
 * <p>In: features and weights. Out: what the next ratings will be more than expected. It must not
 * allocate, call native code or depend on the machine: a prediction has the same bits everywhere.
 */
@NullMarked
package io.reelcast.model.network;

import org.jspecify.annotations.NullMarked;
