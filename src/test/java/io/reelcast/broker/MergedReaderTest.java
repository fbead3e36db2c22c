package io.reelcast.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MergedReaderTest {
  private static final TopicPartition ZERO = new TopicPartition("t", 0);
  private static final TopicPartition ONE = new TopicPartition("t", 1);

  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("none");

  @Test
  void handsTheEarliestOutFirstAndOfEqualOnesThatOfTheFirstPartition() {
    MergedReader reader = reader(Map.of(ZERO, 0L, ONE, 0L));
    put(ZERO, 0, 10);
    put(ZERO, 1, 30);
    put(ZERO, 2, 30);
    put(ONE, 0, 20);
    put(ONE, 1, 30);
    ends(3, 2);

    reader.beginRound();

    assertThat(places(reader)).containsExactly("0:0", "1:0", "0:1", "0:2", "1:1");
  }

  @Test
  void beginsWhereItIsTold() {
    MergedReader reader = reader(Map.of(ZERO, 1L, ONE, 2L));
    put(ZERO, 0, 10);
    put(ZERO, 1, 30);
    put(ONE, 1, 20);
    put(ONE, 2, 40);
    ends(2, 3);

    reader.beginRound();

    assertThat(places(reader)).containsExactly("0:1", "1:2");
  }

  @Test
  void roundEndsWherePartitionsEndedWhenItBegan() {
    MergedReader reader = reader(Map.of(ZERO, 0L, ONE, 0L));
    put(ZERO, 0, 10);
    ends(1, 0);
    reader.beginRound();
    put(ZERO, 1, 11);
    put(ONE, 0, 5);
    ends(2, 1);

    assertThat(places(reader)).containsExactly("0:0");
    assertThat(reader.offsets()).isEqualTo(Map.of(ZERO, 1L, ONE, 0L));

    reader.beginRound();

    assertThat(places(reader)).containsExactly("1:0", "0:1");
    assertThat(reader.offsets()).isEqualTo(Map.of(ZERO, 2L, ONE, 1L));
  }

  @Test
  void standsBehindWhatWasHandedOutInTheMidstOfARound() {
    MergedReader reader = reader(Map.of(ZERO, 0L, ONE, 0L));
    put(ZERO, 0, 10);
    put(ZERO, 1, 30);
    put(ONE, 0, 20);
    put(ONE, 1, 40);
    ends(2, 2);
    reader.beginRound();

    reader.next();
    reader.next();

    assertThat(reader.offsets()).isEqualTo(Map.of(ZERO, 1L, ONE, 1L));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void ordersWhatIsOrderedInEachPartitionHoweverItIsPolled(long seed) {
    Random random = new Random(seed);
    consumer.setMaxPollRecords(1 + random.nextInt(7));
    List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
    Map<TopicPartition, Long> beginnings = new HashMap<>();
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (int partition = 0; partition < 4; partition++) {
      TopicPartition place = new TopicPartition("t", partition);
      long time = 0;
      long offset = 0;
      for (int left = random.nextInt(200); left > 0; left--) {
        time += random.nextInt(5);
        offset += 1 + random.nextInt(2); // Marks that end transactions take offsets too.
        all.add(record(place, offset, time));
      }
      beginnings.put(place, 0L);
      ends.put(place, offset + 1);
    }
    MergedReader reader = reader(beginnings);
    all.forEach(consumer::addRecord);
    consumer.updateEndOffsets(ends);

    reader.beginRound();

    all.sort(
        (a, b) ->
            a.timestamp() == b.timestamp()
                ? a.partition() == b.partition()
                    ? Long.compare(a.offset(), b.offset())
                    : Integer.compare(a.partition(), b.partition())
                : Long.compare(a.timestamp(), b.timestamp()));
    assertThat(places(reader))
        .containsExactlyElementsOf(all.stream().map(MergedReaderTest::place).toList());
  }

  private MergedReader reader(Map<TopicPartition, Long> offsets) {
    return new MergedReader(consumer, offsets);
  }

  private void put(TopicPartition partition, long offset, long timestamp) {
    consumer.addRecord(record(partition, offset, timestamp));
  }

  private void ends(long zero, long one) {
    consumer.updateEndOffsets(Map.of(ZERO, zero, ONE, one));
  }

  private static List<String> places(MergedReader reader) {
    List<String> places = new ArrayList<>();
    Optional<ConsumerRecord<byte[], byte[]>> next = reader.next();
    while (next.isPresent()) {
      places.add(place(next.get()));
      next = reader.next();
    }
    return Collections.unmodifiableList(places);
  }

  private static String place(ConsumerRecord<byte[], byte[]> record) {
    return record.partition() + ":" + record.offset();
  }

  private static ConsumerRecord<byte[], byte[]> record(
      TopicPartition partition, long offset, long timestamp) {
    return new ConsumerRecord<>(
        partition.topic(),
        partition.partition(),
        offset,
        timestamp,
        TimestampType.CREATE_TIME,
        0,
        0,
        new byte[0],
        "v".getBytes(StandardCharsets.UTF_8),
        new RecordHeaders(),
        Optional.empty());
  }
}
