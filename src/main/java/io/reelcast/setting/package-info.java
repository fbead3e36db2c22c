/**
 * Where settings come from: the manual with its defaults, a file, the environment, the command
 * line.
 *
 * <p>In: those four. Out: single values of the right type, or a refusal that says which setting,
 * its value, where it was given, and what was expected. It must not know what a setting is for.
 */
@NullMarked
package io.reelcast.setting;

import org.jspecify.annotations.NullMarked;
