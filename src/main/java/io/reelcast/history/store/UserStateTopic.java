package io.reelcast.history.store;

import io.reelcast.history.UserState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/**
 * The changelog of the {@link UserStore}: each user's newest state, as it was last committed. A
 * state lies in the partition in which the user's ratings lie.
 */
public final class UserStateTopic {
  private static final Duration POLL = Duration.ofMillis(100);

  private final String name;

  /**
   * @param applicationId of the stream, after which Kafka Streams names the topic
   */
  public UserStateTopic(String applicationId) {
    this.name = applicationId + "-" + UserStore.NAME + "-changelog";
  }

  public String name() {
    return name;
  }

  /**
   * Looks for a user's state with a consumer of committed records that has no assignment yet. Whose
   * producer places keys by another hash than murmur2 is found in one of the other partitions.
   *
   * @param ends behind the last record of each partition, committed or not, so that what was
   *     committed just before is seen
   */
  public Optional<UserState> find(
      byte[] userId, Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    for (TopicPartition partition : likeliestFirst(userId, ends.size())) {
      Optional<byte[]> state =
          newest(userId, consumer, partition, ends.getOrDefault(partition, 0L));
      if (state.isPresent()) {
        return state.map(UserStateCodec::decode);
      }
    }
    return Optional.empty();
  }

  private List<TopicPartition> likeliestFirst(byte[] userId, int partitions) {
    int likeliest = Utils.toPositive(Utils.murmur2(userId)) % partitions;
    List<TopicPartition> all = new ArrayList<>();
    all.add(new TopicPartition(name, likeliest));
    for (int partition = 0; partition < partitions; partition++) {
      if (partition != likeliest) {
        all.add(new TopicPartition(name, partition));
      }
    }
    return all;
  }

  private static Optional<byte[]> newest(
      byte[] userId, Consumer<byte[], byte[]> consumer, TopicPartition partition, long end) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    Optional<byte[]> newest = Optional.empty();
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        if (Arrays.equals(record.key(), userId)) {
          newest = Optional.ofNullable(record.value());
        }
      }
    }
    return newest;
  }
}
