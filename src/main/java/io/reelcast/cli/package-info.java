/**
 * The command line: one class a verb, in the rooms below.
 *
 * <p>In: words from a shell. Out: an exit code, a report on standard output, everything else on
 * standard error. It must not compute anything that another driver would want too.
 */
@NullMarked
package io.reelcast.cli;

import org.jspecify.annotations.NullMarked;
