/**
 * The verbs about releases: show, export and import here, the others in the rooms below.
 *
 * <p>In: the {@code models} topic, files. Out: what was published, a file, a release published.
 * They must not train, and a file is refused before it is published or not at all.
 */
@NullMarked
package io.reelcast.cli.model;

import org.jspecify.annotations.NullMarked;
