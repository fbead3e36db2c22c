/**
 * What is searched: settings by name, each with the values that it may take.
 *
 * <p>In: a seed and a trial's number. Out: the trial's settings. It must not know what a setting is
 * for: a value is a text as it stands in a settings file.
 */
@NullMarked
package io.reelcast.tuning.space;

import org.jspecify.annotations.NullMarked;
