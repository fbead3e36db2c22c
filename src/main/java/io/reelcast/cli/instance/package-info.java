/**
 * One running instance: its directory, its stream, its trainer, the release that it follows.
 *
 * <p>In: a workplace, and what the instance is to do. Out: predictions and releases, until it is
 * closed. It must not speak to a person.
 */
@NullMarked
package io.reelcast.cli.instance;

import org.jspecify.annotations.NullMarked;
