/**
 * The verb that predicts on demand.
 *
 * <p>In: a user's state, or a history in words, and a release. Out: the ratings expected next. It
 * must not start the pipeline, or change any state.
 */
@NullMarked
package io.reelcast.cli.predict;

import org.jspecify.annotations.NullMarked;
