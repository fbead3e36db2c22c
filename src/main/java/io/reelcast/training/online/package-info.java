/**
 * The model as a fold over examples: from a release and the examples that follow it, the next one.
 *
 * <p>In: examples in the order of their topic, and the movies that are known. Out: releases, each
 * with all that is needed to go on behind it. It must not publish, know the time, or let chance in
 * that no seed decides.
 */
@NullMarked
package io.reelcast.training.online;

import org.jspecify.annotations.NullMarked;
