/**
 * The verb that asks a release for one user's next ratings.
 *
 * <p>In: a user or a history, a release. Out: what is expected. It must not start the pipeline.
 */
@NullMarked
package io.reelcast.cli.predict;

import org.jspecify.annotations.NullMarked;
