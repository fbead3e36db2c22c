/**
 * What would be predicted were things otherwise, and so why it is predicted as it is.
 *
 * <p>In: a user's state, a release. Out: other states, and what difference they make. It must not
 * write anything.
 */
@NullMarked
package io.reelcast.prediction.supposed;

import org.jspecify.annotations.NullMarked;
