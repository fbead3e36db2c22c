/**
 * The features of each group that a network may see.
 *
 * <p>In: a user's state, what is known of movies. Out: a few numbers, written where they go. It
 * must not know which of them a network sees.
 */
@NullMarked
package io.reelcast.model.feature.group;

import org.jspecify.annotations.NullMarked;
