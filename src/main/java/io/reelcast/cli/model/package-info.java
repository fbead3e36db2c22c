/**
 * Verbs about releases: list, show, export, import.
 *
 * <p>In: options, the {@code models} topic, a file. Out: what was published, a file, a release
 * published. It must not train, and a file is refused before it is published or not at all.
 */
@NullMarked
package io.reelcast.cli.model;

import org.jspecify.annotations.NullMarked;
