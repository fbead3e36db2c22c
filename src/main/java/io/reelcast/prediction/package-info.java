/**
 * From a rating to the user's next five: the state moves on and is predicted from.
 *
 * <p>In: a checked rating, the user's state, a release. Out: a {@link
 * io.reelcast.prediction.Prediction}, and an {@link io.reelcast.prediction.Advance} that tells
 * later rooms what the rating did. It must not score or learn.
 */
@NullMarked
package io.reelcast.prediction;

import org.jspecify.annotations.NullMarked;
