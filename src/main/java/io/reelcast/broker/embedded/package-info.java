/**
 * A real Kafka broker from our own class path, in a JVM of its own, for whoever has no cluster.
 *
 * <p>In: a work directory. Out: an address on loopback. Every process that uses the broker of a
 * work directory holds a lease; the last one that leaves stops it, and a broker whose users were
 * all killed stops itself. It must not be reachable from another machine.
 */
@NullMarked
package io.reelcast.broker.embedded;

import org.jspecify.annotations.NullMarked;
