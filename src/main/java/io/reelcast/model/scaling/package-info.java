/**
 * How features are brought to the width at which the network learns.
 *
 * <p>In: what training saw of each feature. Out: features between 0 and 1. It must not know what a
 * feature means.
 */
@NullMarked
package io.reelcast.model.scaling;

import org.jspecify.annotations.NullMarked;
