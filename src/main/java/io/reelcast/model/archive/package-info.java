/**
 * Releases as zips, and on the {@code models} topic.
 *
 * <p>In: a release. Out: bytes, and the release again. It must not execute or trust anything that a
 * zip holds: what is not as it should be is refused.
 */
@NullMarked
package io.reelcast.model.archive;

import org.jspecify.annotations.NullMarked;
