/**
 * The verb that shows how predictions stand beside the baselines.
 *
 * <p>In: the topic of scores, and what an earlier call has counted of it. Out: tables, lines or
 * JSON, and a snapshot to go on from. It must not start anything, and it decides nothing that
 * {@code scoring} should.
 */
@NullMarked
package io.reelcast.cli.board;

import org.jspecify.annotations.NullMarked;
