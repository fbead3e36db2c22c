/**
 * Samples: what a network learns from, with the features as they were when it would have predicted.
 *
 * <p>In: ratings in the order of their time. Out: samples, in a file. It must not let anything of a
 * user into a sample that was not known at its anchor, nor anything of a movie that was not known
 * when it was rated.
 */
@NullMarked
package io.reelcast.training.sample;

import org.jspecify.annotations.NullMarked;
