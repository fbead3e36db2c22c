/**
 * Verbs about what predicts: predictions on demand.
 *
 * <p>In: options. Out: what a release says. It must not start the pipeline.
 */
@NullMarked
package io.reelcast.cli.model;

import org.jspecify.annotations.NullMarked;
