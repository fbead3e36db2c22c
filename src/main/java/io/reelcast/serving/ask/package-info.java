/**
 * Finds a user, whichever instance keeps him.
 *
 * <p>In: a user id. Out: his state and how old it may be, or that he is on the way. It must not
 * predict.
 */
@NullMarked
package io.reelcast.serving.ask;

import org.jspecify.annotations.NullMarked;
