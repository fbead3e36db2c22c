/**
 * Bytes on topics: Avro values in single-object encoding, in and out.
 *
 * <p>In: generated Avro records or bytes. Out: bytes or generated Avro records. It knows the
 * schemas and their released versions; it must not know what a value means, nor Kafka.
 */
@NullMarked
package io.reelcast.wire;

import org.jspecify.annotations.NullMarked;
