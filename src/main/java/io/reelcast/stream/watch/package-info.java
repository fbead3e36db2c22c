/**
 * What a running stream knows of itself: how its predictions stand, how late they become visible,
 * and the newest of them.
 *
 * <p>In: each prediction and score as it is made, and what becomes of the producers' transactions.
 * Out: a timeline, the newest prediction. It must not read topics, nor hold the stream's threads
 * up.
 */
@NullMarked
package io.reelcast.stream.watch;

import org.jspecify.annotations.NullMarked;
