/**
 * The verb that trains.
 *
 * <p>In: where ratings lie, settings. Out: a release in a file, how its errors fell. It must not
 * know how a network learns.
 */
@NullMarked
package io.reelcast.cli.train;

import org.jspecify.annotations.NullMarked;
