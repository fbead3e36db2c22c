/**
 * The verb that shows what is in the data.
 *
 * <p>In: a data set, what {@code exploration} found in it. Out: a page, a few lines, or JSON. It
 * must not compute anything about the data itself.
 */
@NullMarked
package io.reelcast.cli.explore;

import org.jspecify.annotations.NullMarked;
