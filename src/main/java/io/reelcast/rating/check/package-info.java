/**
 * The check at the door.
 *
 * <p>In: records from the {@code ratings} topic as they came. Out: checked ratings with their
 * origin, or dead letters that say what was wrong. It must not look at what is known of a user.
 */
@NullMarked
package io.reelcast.rating.check;

import org.jspecify.annotations.NullMarked;
