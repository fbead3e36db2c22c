/**
 * The verbs that say which release predicts, and which are kept.
 *
 * <p>In: the {@code models} topic. Out: records on it that every running instance and the trainer
 * follow. They must not make a release.
 */
@NullMarked
package io.reelcast.cli.model.predicting;

import org.jspecify.annotations.NullMarked;
