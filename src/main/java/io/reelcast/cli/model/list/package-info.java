/**
 * The verb that lists releases.
 *
 * <p>In: the {@code models} topic, the newest predictions. Out: a line a release, and who predicts
 * with which. It must not read what a release consists of.
 */
@NullMarked
package io.reelcast.cli.model.list;

import org.jspecify.annotations.NullMarked;
