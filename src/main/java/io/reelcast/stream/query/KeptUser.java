package io.reelcast.stream.query;

import io.reelcast.history.UserState;
import io.reelcast.history.open.Octets;
import io.reelcast.history.store.UserStateCodec;
import java.util.Optional;

/**
 * What an instance keeps of a user.
 *
 * @param encoded the state in its binary form; empty where none is kept
 */
public record KeptUser(Optional<Octets> encoded, Freshness freshness) {
  public Optional<UserState> state() {
    return encoded.map(octets -> UserStateCodec.decode(octets.toArray()));
  }
}
