/**
 * Model releases: what predicts, and how it travels on the {@code models} topic. Here are the rules
 * that need no learning, and the settings of every release.
 *
 * <p>In: a user's state. Out: the ratings expected next. It must not keep anything between two
 * predictions.
 */
@NullMarked
package io.reelcast.model;

import org.jspecify.annotations.NullMarked;
