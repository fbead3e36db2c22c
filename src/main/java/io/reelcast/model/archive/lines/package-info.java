/**
 * The files of a release that tell something of each movie, a line of JSON each.
 *
 * <p>In: what is known of movies. Out: bytes, and the same again. It must not know which files a
 * release has.
 */
@NullMarked
package io.reelcast.model.archive.lines;

import org.jspecify.annotations.NullMarked;
