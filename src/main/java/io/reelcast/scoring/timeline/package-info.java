/**
 * How predictions stood, and how late they became visible, over time.
 *
 * <p>In: scores and latencies, each with its time. Out: moments of equal length, which add up to
 * longer ones and over several instances, also as bytes. It must not know what time it is, nor
 * where bytes go.
 */
@NullMarked
package io.reelcast.scoring.timeline;

import org.jspecify.annotations.NullMarked;
