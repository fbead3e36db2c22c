/**
 * A user as the stream keeps him.
 *
 * <p>In: a user id. Out: the last records, statistics, and how predictions have turned out. It must
 * not predict.
 */
@NullMarked
package io.reelcast.serving.user;

import org.jspecify.annotations.NullMarked;
