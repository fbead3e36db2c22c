package io.reelcast.broker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListStreamsGroupOffsetsSpec;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.StreamsGroupMemberDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;

/** The group of instances that run the stream: who is in it, and how far it has come. */
public final class StreamGroup {
  private final Admin admin;
  private final String id;
  private final boolean isStreamsProtocol;

  /**
   * @param isStreamsProtocol whether its instances share the work by KIP-1071
   */
  public StreamGroup(Admin admin, String id, boolean isStreamsProtocol) {
    this.admin = admin;
    this.id = id;
    this.isStreamsProtocol = isStreamsProtocol;
  }

  /** How far the stream has come in one partition of ratings. */
  public record Progress(int partition, long committed, long end) {
    public long lag() {
      return end - committed;
    }
  }

  /** The clients of its members, one for every stream thread. */
  public List<String> members() {
    try {
      return isStreamsProtocol
          ? Topics.get(admin.describeStreamsGroups(List.of(id)).all()).values().stream()
              .flatMap(group -> group.members().stream())
              .map(StreamsGroupMemberDescription::clientId)
              .toList()
          : Topics.get(admin.describeConsumerGroups(List.of(id)).all()).values().stream()
              .flatMap(group -> group.members().stream())
              .map(MemberDescription::clientId)
              .toList();
    } catch (GroupIdNotFoundException nobody) {
      return List.of();
    }
  }

  /** Its members in words: a client is named after its instance, then its thread. */
  public static String inWords(List<String> members) {
    long instances =
        members.stream()
            .map(client -> client.replaceFirst("-StreamThread-.*", ""))
            .distinct()
            .count();
    return members.size()
        + (members.size() == 1 ? " thread in " : " threads in ")
        + instances
        + (instances == 1 ? " instance" : " instances");
  }

  /** The offsets to which it has committed. */
  public Map<TopicPartition, OffsetAndMetadata> committed() {
    return Topics.get(
        isStreamsProtocol
            ? admin
                .listStreamsGroupOffsets(Map.of(id, new ListStreamsGroupOffsetsSpec()))
                .partitionsToOffsetAndMetadata(id)
            : admin.listConsumerGroupOffsets(id).partitionsToOffsetAndMetadata());
  }

  /** Where it stands in each partition of a topic. */
  public List<Progress> progress(Topics topics, String topic, int partitions) {
    Map<TopicPartition, OffsetAndMetadata> committed = committed();
    List<TopicPartition> all =
        IntStream.range(0, partitions)
            .mapToObj(partition -> new TopicPartition(topic, partition))
            .toList();
    Map<TopicPartition, Long> ends = topics.ends(all, OffsetSpec.latest());
    List<Progress> progress = new ArrayList<>();
    for (TopicPartition partition : all) {
      OffsetAndMetadata offset = committed.get(partition);
      progress.add(
          new Progress(
              partition.partition(),
              offset == null ? 0 : offset.offset(),
              ends.getOrDefault(partition, 0L)));
    }
    return progress;
  }
}
