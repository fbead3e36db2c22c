package io.reelcast.history.store;

import io.reelcast.history.UserState;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** The state of every user of one partition, by user id, in RocksDB. */
public final class UserStore {
  /** The store's name; its changelog topic is named after it. */
  public static final String NAME = "users";

  private final KeyValueStore<byte[], byte[]> states;

  private UserStore(KeyValueStore<byte[], byte[]> states) {
    this.states = states;
  }

  /**
   * How the store is made. The record cache spares RocksDB and the changelog every write but the
   * last before a commit. Changelog records bear the timestamps of ratings, which a user's producer
   * chooses, so the broker must not refuse any.
   */
  public static StoreBuilder<KeyValueStore<byte[], byte[]>> builder() {
    return Stores.keyValueStoreBuilder(
            Stores.persistentKeyValueStore(NAME), Serdes.ByteArray(), Serdes.ByteArray())
        .withCachingEnabled()
        .withLoggingEnabled(
            Map.of("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE)));
  }

  /** The store of a processor to which {@link #builder} was connected. */
  public static UserStore of(ProcessingContext context) {
    return new UserStore(context.getStateStore(NAME));
  }

  public UserState get(byte[] userId) {
    return Optional.ofNullable(states.get(userId))
        .map(UserStateCodec::decode)
        .orElse(UserState.UNKNOWN);
  }

  /** Keeps a state in its binary form. */
  public void put(byte[] userId, byte[] encoded) {
    states.put(userId, encoded);
  }
}
