/**
 * The running Kafka Streams application: its settings, its memory, its life from start to stop.
 *
 * <p>In: a topology. Out: a running application, or the reason why it stopped. It must not know
 * what the topology does.
 */
@NullMarked
package io.reelcast.stream;

import org.jspecify.annotations.NullMarked;
