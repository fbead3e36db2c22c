package io.reelcast.cli.inspect;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Interrupt;
import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Predictions, scores or dead letters as they come. */
@Command(name = "tail", description = "Shows predictions, scores or dead letters as they come.")
public final class TailCommand extends Verb {
  private static final Duration POLL = Duration.ofMillis(200);

  @Parameters(
      paramLabel = "WHAT",
      arity = "0..1",
      defaultValue = "predictions",
      converter = Tailed.FromWord.class,
      description = "predictions, scores or dead-letters (default: ${DEFAULT-VALUE}).")
  private Tailed what = Tailed.PREDICTIONS;

  @Option(names = "--from-beginning", description = "Begin with the oldest that is there.")
  private boolean fromBeginning;

  @Option(names = "--user", paramLabel = "ID", description = "Only this user's.")
  private @Nullable String user;

  @Option(names = "--most", paramLabel = "N", description = "End after so many.")
  private long most = Long.MAX_VALUE;

  @Option(names = "--for", paramLabel = "TIME", description = "End after this time, such as 10s.")
  private @Nullable Duration length;

  @Override
  protected int run(CommonOptions options, Console console)
      throws MalformedException, InterruptedException {
    requirePositive("--most", most);
    try (Interrupt interrupt = Interrupt.listen();
        Workplace workplace = Workplace.open(options)) {
      workplace.ensureTopics();
      try (Consumer<byte[], byte[]> consumer = workplace.kafka().consumer(Map.of())) {
        begin(consumer, what.topic(workplace.settings().topics()));
        if (!console.isJson()) {
          console.line(what.title());
        }
        long start = System.nanoTime();
        long shown = 0;
        while (shown < most && !isOver(start) && !interrupt.isAsked()) {
          for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            if (shown < most && isWanted(record)) {
              show(record, console);
              shown++;
            }
          }
        }
      }
    }
    return DONE;
  }

  private boolean isOver(long start) {
    return length != null && System.nanoTime() - start >= length.toNanos();
  }

  private void begin(Consumer<byte[], byte[]> consumer, String topic) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    consumer.assign(partitions);
    if (fromBeginning) {
      consumer.seekToBeginning(partitions);
    } else {
      consumer.seekToEnd(partitions);
    }
  }

  private boolean isWanted(ConsumerRecord<byte[], byte[]> record) {
    return user == null
        || (record.key() != null && new String(record.key(), StandardCharsets.UTF_8).equals(user));
  }

  private void show(ConsumerRecord<byte[], byte[]> record, Console console)
      throws MalformedException {
    if (console.isJson()) {
      console.json(what.json(record));
    } else {
      console.line(what.line(record));
    }
  }
}
