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
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

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
      for (String name :
          new String[] {"topic", "partition", "offset", "time", "reason", "explanation"}) {
        json.put(name, header(record, name));
      }
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

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader("reelcast." + name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
