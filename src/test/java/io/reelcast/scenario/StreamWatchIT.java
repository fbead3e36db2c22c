package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.Workbench;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Prediction;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.timeline.Moment;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import io.reelcast.setting.SettingSources;
import io.reelcast.stream.StreamApplication;
import io.reelcast.stream.StreamIdentity;
import io.reelcast.stream.watch.StreamWatch;
import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a running stream knows of itself, beside what lies on its topics. */
class StreamWatchIT {
  private static final int RATINGS = 3_000;
  private static final int USERS = 60;
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Release RELEASE = Newborns.newborn();

  private final StreamWatch watch =
      new StreamWatch(
          "predictions", new Timeline(TimelineSettings.DEFAULTS), InstantSource.system());

  @TempDir Path directory;

  @ParameterizedTest(name = "{0}, rating.repartition={1}")
  @CsvSource({"exactly_once_v2,false", "exactly_once_v2,true", "at_least_once,false"})
  void countsEachAcceptedRatingOnceWithItsLatency(String guarantee, boolean repartition)
      throws Exception {
    Settings settings =
        settings(
            Map.of(
                "stream.guarantee",
                guarantee,
                "rating.repartition",
                Boolean.toString(repartition)));
    try (Workbench workbench = withTopics(settings);
        StreamApplication application = start(workbench.kafka(), settings, () -> RELEASE)) {
      assertThat(application.awaitRunning(LONG)).isTrue();

      publish(workbench);
      await().atMost(LONG).until(() -> predicted() >= RATINGS);
      await().atMost(LONG).until(() -> workbench.read("predictions").size() >= RATINGS);
      long end = Instant.now().toEpochMilli();

      List<ConsumerRecord<byte[], byte[]>> predictions = workbench.read("predictions");
      assertThat(predictions).hasSize(RATINGS);
      assertThat(predicted()).isEqualTo(RATINGS);
      assertThat(watch.timeline().overall().scores()).isEqualTo(RATINGS);
      assertThat(decoded(predictions)).contains(watch.newest().orElseThrow());
      LongSummaryStatistics untilMade = untilMade(predictions, workbench.read("ratings"));
      assertThat(longest()).isGreaterThanOrEqualTo(untilMade.getMax());
      // A latency is given as at most a sixteenth too long.
      assertThat(longest())
          .isLessThanOrEqualTo(17 / 16.0 * (end - firstArrival(workbench.read("ratings"))));
      assertThat(shortest()).isGreaterThanOrEqualTo(15 / 16.0 * untilMade.getMin());
    }
  }

  @Test
  void countsNothingThatWasRolledBack() throws Exception {
    Settings settings = settings(Map.of("stream.threads", "1"));
    Settings neverCommitting =
        settings(Map.of("stream.threads", "1", "stream.commit-interval", "10 minutes"));
    AtomicInteger made = new AtomicInteger();
    try (Workbench workbench = withTopics(settings)) {
      publish(workbench);
      try (StreamApplication broken =
          start(
              new KafkaAccess(
                  workbench.bootstrapServers(),
                  Map.of("producer.transaction.timeout.ms", "660000")),
              neverCommitting,
              () -> {
                if (made.incrementAndGet() > 1_000) {
                  throw new IllegalStateException("no release any more");
                }
                return RELEASE;
              })) {
        assertThat(broken.awaitEnd(LONG)).isTrue();
        assertThat(broken.failure()).isPresent();
      }
      assertThat(watch.timeline().overall().scores()).isEqualTo(1_000);
      assertThat(predicted()).isZero();

      try (StreamApplication application = start(workbench.kafka(), settings, () -> RELEASE)) {
        assertThat(application.awaitRunning(LONG)).isTrue();
        await().atMost(LONG).until(() -> predicted() >= RATINGS);
        await().atMost(LONG).until(() -> workbench.read("predictions").size() >= RATINGS);
      }

      assertThat(predicted()).isEqualTo(RATINGS);
      assertThat(workbench.read("predictions")).hasSize(RATINGS);
    }
  }

  private static Settings settings(Map<String, String> given) {
    return Settings.of(SettingSources.layer(Optional.empty(), Map.of(), given));
  }

  private Workbench withTopics(Settings settings) throws Exception {
    Workbench workbench = Workbench.open(directory);
    try (Admin admin = workbench.kafka().admin()) {
      new Topics(admin, settings.topics()).ensure();
    }
    return workbench;
  }

  private StreamApplication start(KafkaAccess kafka, Settings settings, Supplier<Release> current) {
    PipelineTopology topology =
        new PipelineTopology(
            settings.topics(),
            settings.rating(),
            settings.topics().partitions(),
            settings.repartition(),
            current,
            new Tally(),
            watch,
            watch);
    return StreamApplication.start(
        topology.build(),
        settings.stream(),
        kafka,
        new StreamIdentity("watched", directory.resolve("state"), Optional.empty()),
        watch.clients());
  }

  /** Ratings, every hundredth of them twice, and as many records that are none. */
  private static void publish(Workbench workbench) {
    try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
      for (int i = 0; i < RATINGS; i++) {
        Rating rating =
            new Rating("u" + i % USERS, "m" + i, 3, Instant.ofEpochSecond(1_600_000_000L + i));
        byte[] key = rating.userId().getBytes(StandardCharsets.UTF_8);
        producer.send(new ProducerRecord<>("ratings", key, RatingSerde.encode(rating)));
        if (i % 100 == 0) {
          producer.send(new ProducerRecord<>("ratings", key, RatingSerde.encode(rating)));
          producer.send(new ProducerRecord<>("ratings", key, new byte[] {1, 2, 3}));
        }
      }
    }
  }

  private long predicted() {
    return moments().stream().mapToLong(Moment::predicted).sum();
  }

  private double longest() {
    return moments().stream()
        .filter(moment -> moment.predicted() > 0)
        .mapToDouble(moment -> moment.latencyMillis(100))
        .max()
        .orElseThrow();
  }

  private double shortest() {
    return moments().stream()
        .filter(moment -> moment.predicted() > 0)
        .mapToDouble(moment -> moment.latencyMillis(0))
        .min()
        .orElseThrow();
  }

  /** Of the last hour. */
  private List<Moment> moments() {
    TimelineSettings.Span fine = watch.timeline().settings().fine();
    return watch.timeline().moments(fine.kept(), fine.moment(), Instant.now().toEpochMilli());
  }

  private static List<Prediction> decoded(List<ConsumerRecord<byte[], byte[]>> records)
      throws MalformedException {
    List<Prediction> predictions = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      predictions.add(PredictionSerde.decode(record.value()));
    }
    return predictions;
  }

  /** How long predictions took until they were made: they cannot have been visible before. */
  private static LongSummaryStatistics untilMade(
      List<ConsumerRecord<byte[], byte[]>> predictions,
      List<ConsumerRecord<byte[], byte[]>> ratings)
      throws MalformedException {
    Map<List<Number>, Long> arrivals = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> rating : ratings) {
      arrivals.put(List.of(rating.partition(), rating.offset()), rating.timestamp());
    }
    LongSummaryStatistics untilMade = new LongSummaryStatistics();
    for (ConsumerRecord<byte[], byte[]> record : predictions) {
      Prediction prediction = PredictionSerde.decode(record.value());
      List<Number> cause = List.of(prediction.cause().partition(), prediction.cause().offset());
      untilMade.accept(record.timestamp() - arrivals.getOrDefault(cause, 0L));
    }
    return untilMade;
  }

  private static long firstArrival(List<ConsumerRecord<byte[], byte[]>> ratings) {
    return ratings.stream().mapToLong(ConsumerRecord::timestamp).min().orElseThrow();
  }
}
