/**
 * The verbs about releases: what there is, where it came from, and what it says.
 *
 * <p>In: releases on {@code models} or in files, histories. Out: tables, files, predictions. They
 * must not change what a release says.
 */
@NullMarked
package io.reelcast.cli.model;

import org.jspecify.annotations.NullMarked;
