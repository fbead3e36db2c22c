package io.reelcast.rating.check;

import io.reelcast.rating.Cause;
import io.reelcast.rating.check.Checked.Accepted;
import io.reelcast.rating.check.Checked.Rejected;
import io.reelcast.rating.check.OriginProcessor.Origin;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Sends each record on as a checked rating, or to the dead letters exactly as it came. */
public final class CheckProcessor implements Processor<byte[], byte[], byte[], Object> {
  private final RatingCheck check;
  private final Tally tally;
  private final CheckRoutes routes;
  private ProcessorContext<byte[], Object> context;

  /** The nodes that records leave for, and how many partitions the ratings topic has. */
  public record CheckRoutes(String accepted, String deadLetters, int partitions) {}

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  public CheckProcessor(RatingCheck check, Tally tally, CheckRoutes routes) {
    this.check = check;
    this.tally = tally;
    this.routes = routes;
  }

  @Override
  public void init(ProcessorContext<byte[], Object> context) {
    this.context = context;
  }

  @Override
  public void process(Record<byte[], byte[]> record) {
    Origin origin = OriginProcessor.originOf(record, context);
    Checked checked = check.check(origin.key(), record.value(), record.timestamp());
    if (checked instanceof Accepted accepted) {
      countMisplaced(record.key(), origin.cause());
      context.forward(
          record
              .withValue((Object) new Arrival(accepted.rating(), origin.cause()))
              .withHeaders(origin.headers()),
          routes.accepted());
    } else if (checked instanceof Rejected rejected) {
      bury(record, rejected, origin);
    }
  }

  private void bury(Record<byte[], byte[]> record, Rejected rejected, Origin origin) {
    tally.count(Tally.DEAD_LETTERS + "." + rejected.reason());
    Headers headers = new RecordHeaders(origin.headers());
    add(headers, "topic", origin.topic());
    add(headers, "partition", Integer.toString(origin.cause().partition()));
    add(headers, "offset", Long.toString(origin.cause().offset()));
    add(headers, "time", Long.toString(record.timestamp()));
    add(headers, "reason", rejected.reason());
    add(headers, "explanation", rejected.explanation());
    context.forward(
        new Record<>(origin.key(), (Object) record.value(), context.currentSystemTimeMs(), headers),
        routes.deadLetters());
  }

  /** A user whose ratings lie in two partitions has two half histories. */
  private void countMisplaced(byte[] key, Cause cause) {
    if (Utils.toPositive(Utils.murmur2(key)) % routes.partitions() != cause.partition()) {
      tally.count(Tally.MISPLACED);
    }
  }

  private static void add(Headers headers, String name, String text) {
    headers.add("reelcast." + name, text.getBytes(StandardCharsets.UTF_8));
  }
}
