/**
 * How far ratings lie from what was predicted.
 *
 * <p>In: errors that a model made. Out: how far to either side an interval must reach. It must not
 * know how a prediction comes about.
 */
@NullMarked
package io.reelcast.model.interval;

import org.jspecify.annotations.NullMarked;
