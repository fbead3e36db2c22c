/**
 * Verbs that look, and one that clears away: topics, tail, status, audit, settings, reset.
 *
 * <p>In: options. Out: what is there. It must not start the pipeline.
 */
@NullMarked
package io.reelcast.cli.inspect;

import org.jspecify.annotations.NullMarked;
