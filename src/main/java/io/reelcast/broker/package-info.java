/**
 * The Kafka that everything runs on: how it is reached, and which topics there are.
 *
 * <p>In: settings. Out: clients, and topics that are there with the policies we mean. It must not
 * know what a record holds.
 */
@NullMarked
package io.reelcast.broker;

import org.jspecify.annotations.NullMarked;
