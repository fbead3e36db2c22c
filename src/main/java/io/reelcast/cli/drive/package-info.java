/**
 * Verbs that make something happen: run, replay, bench.
 *
 * <p>In: options. Out: a running pipeline, published ratings, a summary. It must not look into
 * topics for its own sake: that is {@code inspect}'s.
 */
@NullMarked
package io.reelcast.cli.drive;

import org.jspecify.annotations.NullMarked;
