/**
 * The network as DL4J trains it.
 *
 * <p>In: batches of samples. Out: weights. It must not serve: a prediction is {@code
 * model.network}'s.
 */
@NullMarked
package io.reelcast.training.graph;

import org.jspecify.annotations.NullMarked;
