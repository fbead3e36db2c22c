/**
 * What a demo would have shown without learning.
 *
 * <p>In: ratings, and the release that predicted at first. Out: its error. It must not publish.
 */
@NullMarked
package io.reelcast.cli.demo.frozen;

import org.jspecify.annotations.NullMarked;
