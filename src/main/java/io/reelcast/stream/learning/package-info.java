/**
 * The trainer in a running cluster: exactly one learns, wherever it runs.
 *
 * <p>In: examples, movies, and what else is published on the models topic. Out: releases, each in
 * one transaction with the offset up to which it has learnt. It must not hold up the stream.
 */
@NullMarked
package io.reelcast.stream.learning;

import org.jspecify.annotations.NullMarked;
