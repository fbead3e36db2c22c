/**
 * This instance in numbers, for Prometheus.
 *
 * <p>In: what the instance counts anyway. Out: the text format of Prometheus. It must not count
 * anything that a rating would have to wait for.
 */
@NullMarked
package io.reelcast.serving.metric;

import org.jspecify.annotations.NullMarked;
