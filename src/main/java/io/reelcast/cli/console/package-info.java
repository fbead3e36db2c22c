/**
 * How verbs speak: tables, progress, JSON, and the request to stop.
 *
 * <p>In: values. Out: text, plain where it is read by no terminal. It must not know any verb.
 */
@NullMarked
package io.reelcast.cli.console;

import org.jspecify.annotations.NullMarked;
