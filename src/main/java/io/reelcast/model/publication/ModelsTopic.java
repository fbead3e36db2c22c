package io.reelcast.model.publication;

import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Published.Place;
import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

/**
 * Releases on the {@code models} topic: parts that fit any broker's message limit, the manifest
 * last, all in one transaction, so that a release is there whole or not at all. Between them stands
 * what else decides who predicts, and when: pins and triggers.
 */
public final class ModelsTopic {
  private static final String MANIFEST = "manifest";
  private static final String PIN = "pin";
  private static final String TRIGGER = "trigger";
  private static final String FIRST = "reelcast.first"; // A header: where it stood before.
  private static final int PART_BYTES = 512 * 1024;
  private static final Duration POLL = Duration.ofMillis(100);

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
    producer.beginTransaction();
    send(release, producer, clock.instant());
    producer.commitTransaction();
  }

  /** Sends a release within a transaction. */
  public void send(ReleaseFiles release, Producer<byte[], byte[]> producer, Instant now) {
    int parts = sendParts(release, release.id().toString(), producer);
    send(
        producer,
        release.id() + "/" + MANIFEST,
        manifest(release, Entry.Kind.MANIFEST, parts, now));
  }

  /** Sends, within a transaction, an older release again; it is still known where it stood. */
  public void sendAgain(Published older, Producer<byte[], byte[]> producer, Instant now) {
    ReleaseFiles release = older.files();
    int parts = sendParts(release, release.id().toString(), producer);
    Entry manifest = manifest(release, Entry.Kind.MANIFEST, parts, now);
    ProducerRecord<byte[], byte[]> record = record(release.id() + "/" + MANIFEST, manifest);
    byte[] first = Long.toString(older.place().first()).getBytes(StandardCharsets.UTF_8);
    record.headers().add(FIRST, first);
    producer.send(record);
  }

  /**
   * Sends a release, within a transaction, that predicts whatever is published later. Its parts go
   * beside those that were published: compaction would take those away, and with them the release
   * once it is no longer pinned.
   */
  public void sendPin(ReleaseFiles release, Producer<byte[], byte[]> producer, Instant now) {
    int parts = sendParts(release, PIN, producer);
    send(producer, PIN, manifest(release, Entry.Kind.PIN, parts, now));
  }

  /** Sends, within a transaction, that the newest release predicts again. */
  public void sendUnpin(ReleaseId pinned, Producer<byte[], byte[]> producer) {
    send(producer, PIN, Entry.unpin(pinned));
  }

  /**
   * Sends, within a transaction, that a round of learning ends.
   *
   * @param before the release that the round follows
   * @param offset of the examples behind which it ends
   */
  public void sendTrigger(ReleaseId before, long offset, Producer<byte[], byte[]> producer) {
    send(producer, TRIGGER, Entry.trigger(before, offset));
  }

  /**
   * Takes the parts of a release away, within a transaction; what its manifest says stays.
   *
   * @param parts how many there are
   */
  public void sendGone(ReleaseId release, int parts, Producer<byte[], byte[]> producer) {
    for (int number = 0; number < parts; number++) {
      byte[] key = (release + "/" + number).getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>(partition.topic(), partition.partition(), key, null));
    }
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
      reader.poll(POLL, log);
    }
    return log;
  }

  /** Begins to read with a consumer of committed records that has no assignment yet. */
  public Reader begin(Consumer<byte[], byte[]> consumer) {
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    return new Reader(consumer);
  }

  private int sendParts(ReleaseFiles release, String key, Producer<byte[], byte[]> producer) {
    byte[] zip = release.zip();
    int parts = (zip.length + PART_BYTES - 1) / PART_BYTES;
    for (int number = 0; number < parts; number++) {
      int from = number * PART_BYTES;
      byte[] content = Arrays.copyOfRange(zip, from, Math.min(zip.length, from + PART_BYTES));
      send(producer, key + "/" + number, Entry.part(release.id(), number, content));
    }
    return parts;
  }

  private void send(Producer<byte[], byte[]> producer, String key, Entry entry) {
    producer.send(record(key, entry));
  }

  private ProducerRecord<byte[], byte[]> record(String key, Entry entry) {
    return new ProducerRecord<>(
        partition.topic(),
        partition.partition(),
        key.getBytes(StandardCharsets.UTF_8),
        EntrySerde.encode(entry));
  }

  private static Entry manifest(ReleaseFiles release, String kind, int parts, Instant now) {
    return new Entry(
        release.id(),
        kind,
        0,
        Octets.of(),
        parts,
        release.release().sha256(),
        now,
        Optional.of(Summary.of(release.release()).json()),
        -1);
  }

  /** Reads what comes. Not for several threads. */
  public static final class Reader {
    private final Consumer<byte[], byte[]> consumer;
    private final Assembly assembly = new Assembly();

    private Reader(Consumer<byte[], byte[]> consumer) {
      this.consumer = consumer;
    }

    /** Waits for records, and tells a listener what is whole with them. */
    public void poll(Duration patience, ModelsListener listener) {
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(patience)) {
        try {
          take(record, listener);
        } catch (MalformedException malformed) {
          throw new IllegalStateException(
              "the record at offset %d of %s is no part of a model"
                  .formatted(record.offset(), record.topic()),
              malformed);
        }
      }
    }

    private void take(ConsumerRecord<byte[], byte[]> record, ModelsListener listener)
        throws MalformedException {
      if (record.value() != null) {
        assembly.take(EntrySerde.decode(record.value()), place(record), listener);
        return;
      }
      String key = new String(record.key(), StandardCharsets.UTF_8);
      int slash = key.indexOf('/');
      if (slash > 0) {
        ReleaseId release = ReleaseId.fromWire(key.substring(0, slash));
        assembly.forget(release);
        listener.forgotten(release);
      }
    }

    private static Place place(ConsumerRecord<byte[], byte[]> record) throws MalformedException {
      Header first = record.headers().lastHeader(FIRST);
      if (first == null) {
        return new Place(record.offset(), record.offset());
      }
      try {
        String offset = new String(first.value(), StandardCharsets.UTF_8);
        return new Place(record.offset(), Long.parseLong(offset));
      } catch (NumberFormatException broken) {
        throw new MalformedException("its header " + FIRST + " is no offset");
      }
    }
  }
}
