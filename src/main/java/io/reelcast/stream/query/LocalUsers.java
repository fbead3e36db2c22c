package io.reelcast.stream.query;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.StreamGroup;
import io.reelcast.history.open.Octets;
import io.reelcast.history.store.UserStore;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.query.KeyQuery;
import org.apache.kafka.streams.query.QueryResult;
import org.apache.kafka.streams.query.StateQueryRequest;

/**
 * The users that this instance keeps, and who keeps the others. Several threads may ask.
 *
 * <p>What the active store tells is ahead of what readers of committed records see, by at most the
 * commit interval; if the transaction fails, it is told back.
 */
public final class LocalUsers implements AutoCloseable {
  private static final ByteArraySerializer AS_IT_IS = new ByteArraySerializer();

  private final KafkaStreams streams;
  private final LagWatch lags;

  /**
   * @param group of the stream's instances
   * @param silence after which others may have taken over what this instance believes to have
   */
  public LocalUsers(
      KafkaStreams streams,
      KafkaAccess kafka,
      Function<Admin, StreamGroup> group,
      Duration silence) {
    this.streams = streams;
    this.lags = new LagWatch(streams, kafka, group, silence);
  }

  /** Who keeps a user; empty while instances find that out, and of one that cannot be asked. */
  public Optional<Whereabouts> whereabouts(String userId) {
    try {
      KeyQueryMetadata found = streams.queryMetadataForKey(UserStore.NAME, bytes(userId), AS_IT_IS);
      return Optional.ofNullable(found)
          .filter(known -> !known.equals(KeyQueryMetadata.NOT_AVAILABLE))
          .flatMap(LocalUsers::read);
    } catch (IllegalStateException | InvalidStateStoreException notRunning) {
      return Optional.empty();
    }
  }

  private static Optional<Whereabouts> read(KeyQueryMetadata found) {
    return Address.of(found.activeHost())
        .map(
            active ->
                new Whereabouts(
                    found.partition(),
                    active,
                    found.standbyHosts().stream()
                        .flatMap(standby -> Address.of(standby).stream())
                        .toList()));
  }

  /** A user of a partition that this instance takes in; empty where it does not. */
  public Optional<KeptUser> active(String userId, int partition) {
    return ask(request(userId, partition).requireActive(), partition)
        .map(octets -> new KeptUser(octets, lags.active(partition)));
  }

  /** A user from whatever store of the partition is here, one that is being filled too. */
  public Optional<KeptUser> any(String userId, int partition) {
    return ask(request(userId, partition), partition)
        .map(octets -> new KeptUser(octets, lags.any(partition)));
  }

  /** Where all instances of the stream are asked, this one among them. */
  public Set<Address> instances() {
    try {
      return streams.metadataForAllStreamsClients().stream()
          .flatMap(client -> Address.of(client.hostInfo()).stream())
          .collect(Collectors.toSet());
    } catch (IllegalStateException notRunning) {
      return Set.of();
    }
  }

  /** How many ratings wait in each partition that this instance takes in. */
  public Map<Integer, Long> waiting() {
    return lags.waiting();
  }

  /** How many changes each copy that this instance follows lacks, by partition. */
  public Map<Integer, Long> behind() {
    return lags.behind();
  }

  /** What the stream tells of itself. */
  public StreamFigures figures() {
    return StreamFigures.of(streams);
  }

  private static StateQueryRequest<byte[]> request(String userId, int partition) {
    return StateQueryRequest.inStore(UserStore.NAME)
        .withQuery(KeyQuery.<byte[], byte[]>withKey(bytes(userId)))
        .withPartitions(Set.of(partition));
  }

  /** Empty where the store is not here; an empty value where it knows no such user. */
  private Optional<Optional<Octets>> ask(StateQueryRequest<byte[]> request, int partition) {
    try {
      QueryResult<byte[]> result = streams.query(request).getPartitionResults().get(partition);
      return result == null || result.isFailure()
          ? Optional.empty()
          : Optional.of(Optional.ofNullable(result.getResult()).map(Octets::of));
    } catch (IllegalStateException | InvalidStateStoreException notRunning) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String userId) {
    return userId.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    lags.close();
  }
}
