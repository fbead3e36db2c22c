package io.reelcast.cli.board;

import io.reelcast.broker.MergedReader;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.scoring.ScoreSerde;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.wire.MalformedException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** A scoreboard that goes on from its snapshot with the scores that have come since. */
final class ScoreFollower implements AutoCloseable {
  private final ScoreTopic topic;
  private final long missed;
  private final Scoreboard board;
  private final SnapshotFile file;
  private final MergedReader reader;
  private final Console console;
  private boolean isSaved;
  private long passedOver;

  private ScoreFollower(Snapshot from, SnapshotFile file, MergedReader reader, Console console) {
    this.topic = from.topic();
    this.missed = from.missed();
    this.board = from.board();
    this.file = file;
    this.reader = reader;
    this.console = console;
  }

  /** Goes on where the snapshot ends, and says what hinders that. */
  static ScoreFollower open(Workplace workplace, Console console) {
    String name = workplace.settings().topics().scores();
    try (Admin admin = workplace.kafka().admin()) {
      ScoreTopic.Found found =
          ScoreTopic.find(admin, workplace.clusterId(), name)
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "there is no topic "
                              + name
                              + " yet; 'reelcast run' or 'demo' create it, and score"));
      SnapshotFile file = SnapshotFile.open(workplace.scoreboardDirectory(), name);
      try {
        Snapshot from =
            resume(
                file, found, new Topics(admin, workplace.settings().topics()), workplace, console);
        Map<TopicPartition, Long> offsets = new HashMap<>();
        from.next().forEach((number, next) -> offsets.put(new TopicPartition(name, number), next));
        return new ScoreFollower(
            from, file, MergedReader.from(workplace.kafka(), offsets), console);
      } catch (RuntimeException refused) {
        file.close();
        throw refused;
      }
    }
  }

  private static Snapshot resume(
      SnapshotFile file,
      ScoreTopic.Found found,
      Topics topics,
      Workplace workplace,
      Console console) {
    List<TopicPartition> partitions =
        IntStream.range(0, found.partitions())
            .mapToObj(number -> new TopicPartition(found.topic().name(), number))
            .toList();
    Optional<Snapshot> kept = file.read();
    Resumption resumption =
        Resumption.of(
            kept,
            found.topic(),
            byNumber(topics.ends(partitions, OffsetSpec.earliest())),
            byNumber(topics.ends(partitions, OffsetSpec.latest())),
            workplace.settings().scoreboard());
    resumption.notes().forEach(console::note);
    if (!file.isMine()) {
      console.note("another process keeps " + file.path() + ": what is counted here is not kept");
    }
    return resumption.from();
  }

  private static Map<Integer, Long> byNumber(Map<TopicPartition, Long> offsets) {
    return offsets.entrySet().stream()
        .collect(Collectors.toMap(offset -> offset.getKey().partition(), Map.Entry::getValue));
  }

  /** Takes the scores in that are there by now; some are left where it is told to stop. */
  void takeAll(BooleanSupplier isStopped) {
    reader.beginRound();
    Optional<ConsumerRecord<byte[], byte[]>> next = reader.next();
    while (next.isPresent()) {
      take(next.get());
      next = isStopped.getAsBoolean() ? Optional.empty() : reader.next();
    }
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    isSaved = false;
    try {
      board.add(ScoreSerde.decode(record.value()));
    } catch (MalformedException noScore) {
      if (passedOver++ == 0) {
        console.note(
            "record "
                + record.offset()
                + " in partition "
                + record.partition()
                + " of "
                + record.topic()
                + " is no score ("
                + noScore.getMessage()
                + "): passed over, as others like it will be");
      }
    }
  }

  /** Keeps what was counted, unless that is kept already or another process does. */
  void save() {
    if (!isSaved && file.isMine()) {
      Map<Integer, Long> next = byNumber(reader.offsets());
      file.write(new Snapshot(topic, next, missed, board));
      isSaved = true;
    }
  }

  ScoreTopic topic() {
    return topic;
  }

  Scoreboard board() {
    return board;
  }

  /** How many records that are no scores it met. */
  long passedOver() {
    return passedOver;
  }

  /** How many offsets were gone before they could be read. */
  long missed() {
    return missed;
  }

  @Override
  public void close() {
    reader.close();
    file.close();
  }
}
