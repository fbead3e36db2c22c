package io.reelcast.model.archive;

import io.reelcast.avro.ModelPart;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  public void publish(
      ReleaseFiles release, Producer<byte[], byte[]> producer, InstantSource clock) {
    byte[] zip = release.zip();
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
    ReleaseLog log = new ReleaseLog();
    Reader reader = begin(consumer);
    while (consumer.position(partition) < end) {
      reader.poll(POLL).forEach(log::add);
    }
    return log;
  }

  /** Begins to read with a consumer of committed records that has no assignment yet. */
  public Reader begin(Consumer<byte[], byte[]> consumer) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    return new Reader(consumer);
  }

  /** Puts releases together as their parts come. Not for several threads. */
  public static final class Reader {
    private final Consumer<byte[], byte[]> consumer;
    private final Map<String, SortedMap<Integer, Part>> unfinished = new HashMap<>();

    private Reader(Consumer<byte[], byte[]> consumer) {
      this.consumer = consumer;
    }

    /** Waits for records; the releases that are whole with them, in the order of the topic. */
    public List<Published> poll(Duration patience) {
      List<Published> whole = new ArrayList<>();
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience)) {
        take(record).ifPresent(whole::add);
      }
      return whole;
    }

    private Optional<Published> take(ConsumerRecord<byte[], byte[]> record) {
      ModelPart part = decode(record);
      SortedMap<Integer, Part> parts =
          unfinished.computeIfAbsent(part.getRelease(), id -> new TreeMap<>());
      if (part.getKind().equals(PART)) {
        parts.merge(part.getNumber(), new Part(part.getContent(), 1), Part::and);
        return Optional.empty();
      }
      if (!part.getKind().equals(MANIFEST) || parts.size() < part.getParts()) {
        return Optional.empty();
      }
      Published whole = assemble(part, parts.values(), record);
      parts.replaceAll((number, one) -> one.withoutOne());
      parts.values().removeIf(one -> one.publishers() == 0);
      unfinished.values().removeIf(SortedMap::isEmpty);
      return Optional.of(whole);
    }

    private static Published assemble(
        ModelPart manifest, Collection<Part> parts, ConsumerRecord<byte[], byte[]> record) {
      ByteArrayOutputStream zip = new ByteArrayOutputStream();
      parts.forEach(part -> zip.writeBytes(part.content().array()));
      ReleaseFiles files = ReleaseFiles.unzip(zip.toByteArray());
      if (!files.release().sha256().equals(manifest.getSha256())) {
        throw new IllegalStateException(
            "release %s on %s is broken: its manifest at offset %d names another content"
                .formatted(manifest.getRelease(), record.topic(), record.offset()));
      }
      return new Published(files, manifest.getPublishedAt(), record.offset());
    }

    private static ModelPart decode(ConsumerRecord<byte[], byte[]> record) {
      try {
        return WIRE.decode(record.value());
      } catch (MalformedException malformed) {
        throw new IllegalStateException(
            "the record at offset %d of %s is no part of a model"
                .formatted(record.offset(), record.topic()),
            malformed);
      }
    }
  }

  /**
   * A part whose manifest has not come yet. Two publishers of one release may write between each
   * other: the parts are the same.
   *
   * @param publishers how many of them are still to send a manifest
   */
  private record Part(ByteBuffer content, int publishers) {
    Part and(Part same) {
      return new Part(same.content, publishers + same.publishers);
    }

    Part withoutOne() {
      return new Part(content, publishers - 1);
    }
  }

  private void send(Producer<byte[], byte[]> producer, String name, ModelPart part) {
    byte[] key = (part.getRelease() + "/" + name).getBytes(StandardCharsets.UTF_8);
    producer.send(
        new ProducerRecord<>(partition.topic(), partition.partition(), key, WIRE.encode(part)));
  }

  private static ModelPart part(ReleaseFiles release, int number, byte[] content) {
    return ModelPart.newBuilder()
        .setRelease(release.id().toString())
        .setKind(PART)
        .setNumber(number)
        .setContent(ByteBuffer.wrap(content))
        .build();
  }

  private static ModelPart manifest(ReleaseFiles release, int parts, Instant now) {
    return ModelPart.newBuilder()
        .setRelease(release.id().toString())
        .setKind(MANIFEST)
        .setParts(parts)
        .setSha256(release.release().sha256())
        .setPublishedAt(now)
        .build();
  }
}
