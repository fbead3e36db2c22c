/**
 * Who keeps a user, and what this instance knows of him: its own partitions and the copies that it
 * follows.
 *
 * <p>In: a running Kafka Streams application. Out: states in their binary form, and how old they
 * may be. It must not ask other instances.
 */
@NullMarked
package io.reelcast.stream.query;

import org.jspecify.annotations.NullMarked;
