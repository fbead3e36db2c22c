/**
 * Releases on the {@code models} topic: how they travel, and which of them predicts.
 *
 * <p>In: releases as files. Out: the same releases in every instance, and who predicts. It must not
 * know how a prediction is made.
 */
@NullMarked
package io.reelcast.model.publication;

import org.jspecify.annotations.NullMarked;
