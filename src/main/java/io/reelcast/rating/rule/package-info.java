/**
 * What a rating must fulfil, one rule a file.
 *
 * <p>In: a decoded rating with its record's key and time. Out: an objection, or none. A new reason
 * for a dead letter is a new class here and a line in {@link io.reelcast.rating.check.RatingCheck}.
 * A rule must be a pure function: what it refuses today it refuses in every replay.
 */
@NullMarked
package io.reelcast.rating.rule;

import org.jspecify.annotations.NullMarked;
