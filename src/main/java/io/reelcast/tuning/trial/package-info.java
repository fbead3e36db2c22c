/**
 * What is tried, and what is known of it.
 *
 * <p>In: settings and what measures them. Out: errors, kept in a journal. It must not choose what
 * is tried.
 */
@NullMarked
package io.reelcast.tuning.trial;

import org.jspecify.annotations.NullMarked;
