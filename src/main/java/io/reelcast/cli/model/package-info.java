/**
 * The verbs about releases: list, show, export, import.
 *
 * <p>In: the {@code models} topic, files. Out: what was published, a file, a release published.
 * They must not train, and a file is refused before it is published or not at all.
 */
@NullMarked
package io.reelcast.cli.model;

import org.jspecify.annotations.NullMarked;
