/**
 * The verb that searches settings.
 *
 * <p>In: where ratings lie, what may be varied, settings. Out: a settings file, how every trial
 * did, what mattered. It must not choose a trial itself.
 */
@NullMarked
package io.reelcast.cli.tune;

import org.jspecify.annotations.NullMarked;
