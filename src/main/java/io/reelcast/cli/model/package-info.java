/**
 * The verbs about releases: what there is, and where it came from.
 *
 * <p>In: releases on {@code models} or in files. Out: tables, files. They must not change what a
 * release says.
 */
@NullMarked
package io.reelcast.cli.model;

import org.jspecify.annotations.NullMarked;
