/**
 * How features are brought to the width at which the network learns.
 *
 * <p>In: what training saw of each feature. Out: features of about the same width. It must not know
 * what a feature means.
 */
@NullMarked
package io.reelcast.model.scaling;

import org.jspecify.annotations.NullMarked;
