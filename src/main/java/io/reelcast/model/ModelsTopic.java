package io.reelcast.model;

import io.reelcast.avro.ModelPart;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Releases on the {@code models} topic: parts that fit any broker's message limit, the manifest
 * last, all in one transaction, so that a release is there whole or not at all.
 */
public final class ModelsTopic {
  private static final String PART = "part";
  private static final String MANIFEST = "manifest";
  private static final int PART_BYTES = 512 * 1024;
  private static final Duration POLL = Duration.ofMillis(100);
  private static final SingleObject<ModelPart> WIRE =
      new SingleObject<>(ModelPart.class, ModelPart.getClassSchema());

  private final TopicPartition partition;

  public ModelsTopic(String topic) {
    this.partition = new TopicPartition(topic, 0);
  }

  /** The only partition, whose order is that of the releases. */
  public TopicPartition partition() {
    return partition;
  }

  /** Publishes a release through a producer whose transactions are initialised. */
  public void publish(Release release, Producer<byte[], byte[]> producer, InstantSource clock) {
    byte[] zip = ReleaseArchive.pack(release);
    int parts = (zip.length + PART_BYTES - 1) / PART_BYTES;
    producer.beginTransaction();
    for (int number = 0; number < parts; number++) {
      int from = number * PART_BYTES;
      byte[] content = Arrays.copyOfRange(zip, from, Math.min(zip.length, from + PART_BYTES));
      send(producer, Integer.toString(number), part(release, number, content));
    }
    send(producer, MANIFEST, manifest(release, parts, clock.instant()));
    producer.commitTransaction();
  }

  /**
   * Reads the topic to its end with a consumer of committed records that has no assignment yet.
   *
   * @param end behind the last record, committed or not: the end of what is committed lags a little
   *     behind a commit, and a release just published must be seen
   */
  public ReleaseLog read(Consumer<byte[], byte[]> consumer, long end) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    ReleaseLog log = new ReleaseLog();
    Map<String, SortedMap<Integer, byte[]>> unfinished = new HashMap<>();
    while (consumer.position(partition) < end) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        take(record, unfinished, log);
      }
    }
    return log;
  }

  /** Two publishers of one release may have written between each other: its parts are the same. */
  private void take(
      ConsumerRecord<byte[], byte[]> record,
      Map<String, SortedMap<Integer, byte[]>> unfinished,
      ReleaseLog log) {
    ModelPart part = decode(record);
    if (part.getKind().equals(PART)) {
      unfinished
          .computeIfAbsent(part.getRelease(), id -> new TreeMap<>())
          .put(part.getNumber(), part.getContent().array());
    } else if (part.getKind().equals(MANIFEST)) {
      SortedMap<Integer, byte[]> parts =
          unfinished.getOrDefault(part.getRelease(), new TreeMap<>());
      unfinished.remove(part.getRelease());
      log.add(
          log.find(ReleaseId.parse(part.getRelease()))
              .orElseGet(() -> assemble(part, parts, record.offset())));
    }
  }

  private Release assemble(ModelPart manifest, SortedMap<Integer, byte[]> parts, long offset) {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    parts.values().forEach(zip::writeBytes);
    Release release = ReleaseArchive.unpack(zip.toByteArray());
    if (!release.sha256().equals(manifest.getSha256())) {
      throw new IllegalStateException(
          "release "
              + manifest.getRelease()
              + " on "
              + partition
              + " is broken: its manifest at offset "
              + offset
              + " names another content");
    }
    return release;
  }

  private ModelPart decode(ConsumerRecord<byte[], byte[]> record) {
    try {
      return WIRE.decode(record.value());
    } catch (MalformedException malformed) {
      throw new IllegalStateException(
          "the record at offset " + record.offset() + " of " + partition + " is no part of a model",
          malformed);
    }
  }

  private void send(Producer<byte[], byte[]> producer, String name, ModelPart part) {
    byte[] key = (part.getRelease() + "/" + name).getBytes(StandardCharsets.UTF_8);
    producer.send(
        new ProducerRecord<>(partition.topic(), partition.partition(), key, WIRE.encode(part)));
  }

  private static ModelPart part(Release release, int number, byte[] content) {
    return ModelPart.newBuilder()
        .setRelease(release.id().toString())
        .setKind(PART)
        .setNumber(number)
        .setContent(ByteBuffer.wrap(content))
        .build();
  }

  private static ModelPart manifest(Release release, int parts, Instant now) {
    return ModelPart.newBuilder()
        .setRelease(release.id().toString())
        .setKind(MANIFEST)
        .setParts(parts)
        .setSha256(release.sha256())
        .setPublishedAt(now)
        .build();
  }
}
