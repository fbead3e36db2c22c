/**
 * What measures settings.
 *
 * <p>In: a trial's settings, ratings. Out: the errors on the newest of them. It must not choose
 * what is tried, and nothing here may be another version of what a training or a backtest does.
 */
@NullMarked
package io.reelcast.tuning.measure;

import org.jspecify.annotations.NullMarked;
