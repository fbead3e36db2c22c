/**
 * The verb that says how two releases differ.
 *
 * <p>In: two releases. Out: what is not alike in them. It must not say which one is better.
 */
@NullMarked
package io.reelcast.cli.model.diff;

import org.jspecify.annotations.NullMarked;
