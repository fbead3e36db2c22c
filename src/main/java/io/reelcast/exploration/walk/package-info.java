/**
 * The way through all ratings of a source, once and in the order of their time.
 *
 * <p>In: a rating source. Out: every rating with what was known before it, to whoever wants to find
 * something in it. It must not hold ratings: what grows here grows with users and movies only.
 */
@NullMarked
package io.reelcast.exploration.walk;

import org.jspecify.annotations.NullMarked;
