/**
 * A user's state as bytes, and the RocksDB store that keeps them.
 *
 * <p>In: states. Out: the same states, after a restart too. It must not change one.
 */
@NullMarked
package io.reelcast.history.store;

import org.jspecify.annotations.NullMarked;
