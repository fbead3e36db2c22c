package io.reelcast.cli.inspect;

import io.reelcast.broker.TopicSettings;
import io.reelcast.history.open.Forecast;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoreSerde;
import io.reelcast.scoring.ScoredPrediction;
import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What can be tailed, and how it looks. */
enum Tailed {
  PREDICTIONS {
    @Override
    String topic(TopicSettings topics) {
      return topics.predictions();
    }

    @Override
    String title() {
      return String.format("%-12s %8s  %-30s %s", "user", "rating", "next five", "release");
    }

    @Override
    String line(ConsumerRecord<byte[], byte[]> record) throws MalformedException {
      Prediction prediction = PredictionSerde.decode(record.value());
      Forecast forecast = prediction.forecast();
      String next =
          IntStream.range(0, forecast.size())
              .mapToObj(slot -> String.format(Locale.ROOT, "%.2f", forecast.ratings().get(slot)))
              .collect(Collectors.joining("  "));
      return String.format(
          "%-12s %8d  %-30s %s",
          prediction.userId(), prediction.sequence(), next, prediction.release());
    }

    @Override
    Map<String, Object> json(ConsumerRecord<byte[], byte[]> record) throws MalformedException {
      return TailedJson.of(PredictionSerde.decode(record.value()));
    }
  },
  SCORES {
    @Override
    String topic(TopicSettings topics) {
      return topics.scores();
    }

    @Override
    String title() {
      return String.format(
          "%-12s %8s  %-12s %7s  %s",
          "user", "rating", "movie", "outcome", "expected (newest first)");
    }

    @Override
    String line(ConsumerRecord<byte[], byte[]> record) throws MalformedException {
      Score score = ScoreSerde.decode(record.value());
      String expected =
          score.predictions().stream()
              .map(ScoredPrediction::rating)
              .map(rating -> String.format(Locale.ROOT, "%.2f", rating))
              .collect(Collectors.joining("  "));
      return String.format(
          Locale.ROOT,
          "%-12s %8d  %-12s %7.1f  %s",
          score.outcome().userId(),
          score.sequence(),
          score.outcome().movieId(),
          score.outcome().rating(),
          score.reception().isLate() ? "(late)" : expected);
    }

    @Override
    Map<String, Object> json(ConsumerRecord<byte[], byte[]> record) throws MalformedException {
      return TailedJson.of(ScoreSerde.decode(record.value()));
    }
  },
  DEAD_LETTERS {
    @Override
    String topic(TopicSettings topics) {
      return topics.deadLetters();
    }

    @Override
    String title() {
      return String.format("%-24s %-16s %s", "record", "reason", "explanation");
    }

    @Override
    String line(ConsumerRecord<byte[], byte[]> record) {
      return String.format(
          "%-24s %-16s %s",
          header(record, "topic")
              + " "
              + header(record, "partition")
              + ":"
              + header(record, "offset"),
          header(record, "reason"),
          header(record, "explanation"));
    }

    @Override
    Map<String, Object> json(ConsumerRecord<byte[], byte[]> record) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("topic", header(record, "topic"));
      json.put("partition", Integer.valueOf(header(record, "partition")));
      json.put("offset", Long.valueOf(header(record, "offset")));
      json.put("time", Instant.ofEpochMilli(Long.parseLong(header(record, "time"))).toString());
      json.put("reason", header(record, "reason"));
      json.put("explanation", header(record, "explanation"));
      json.put("keyHex", hex(record.key()));
      json.put("valueHex", hex(record.value()));
      return json;
    }
  };

  abstract String topic(TopicSettings topics);

  abstract String title();

  abstract String line(ConsumerRecord<byte[], byte[]> record) throws MalformedException;

  abstract Map<String, Object> json(ConsumerRecord<byte[], byte[]> record)
      throws MalformedException;

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reads the name that was given. */
  static final class FromWord implements ITypeConverter<Tailed> {
    @Override
    public Tailed convert(String word) {
      return Arrays.stream(values())
          .filter(tailed -> tailed.toString().equals(word))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' cannot be tailed: predictions, scores and dead-letters can"));
    }
  }

  private static @Nullable String hex(byte @Nullable [] bytes) {
    return bytes == null ? null : HexFormat.of().formatHex(bytes);
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader("reelcast." + name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
