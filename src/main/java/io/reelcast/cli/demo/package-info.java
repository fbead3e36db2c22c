/**
 * The demo: everything at once, and what a person sees of it.
 *
 * <p>In: a source of ratings. Out: a screen that moves, and a summary. It must read what the stream
 * emits as any consumer would, not from its inside.
 */
@NullMarked
package io.reelcast.cli.demo;

import org.jspecify.annotations.NullMarked;
