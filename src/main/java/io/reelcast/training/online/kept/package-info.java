/**
 * What a trainer keeps from round to round beside weights.
 *
 * <p>In: windows, errors and releases as they come. Out: some of them again. It must not learn.
 */
@NullMarked
package io.reelcast.training.online.kept;

import org.jspecify.annotations.NullMarked;
