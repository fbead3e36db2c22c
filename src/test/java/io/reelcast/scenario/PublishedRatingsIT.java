package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.reelcast.Settings;
import io.reelcast.broker.Topics;
import io.reelcast.fixtures.Workbench;
import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.User;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.made.MadeWorldSettings;
import io.reelcast.replay.Delivery;
import io.reelcast.replay.Pace;
import io.reelcast.replay.Replay;
import io.reelcast.replay.ReplaySettings;
import io.reelcast.replay.TransactionalDelivery;
import io.reelcast.replay.published.PublishedRatings;
import io.reelcast.setting.SettingSources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedRatingsIT {
  private static final int RATINGS = 3_000;
  private static final Settings SETTINGS = Settings.of(SettingSources.defaults());
  private static final byte[] NO_RATING = {1, 2, 3};

  private final RatingSource world =
      new MadeWorld(
          new MadeWorldSettings(
              7,
              60,
              40,
              OptionalLong.of(RATINGS),
              Instant.parse("2024-01-01T00:00:00Z"),
              SETTINGS.world().range(),
              0));

  @TempDir Path directory;

  @Test
  void readsTheRatingsOfEachUserAsTheyWerePublished() throws Exception {
    try (Workbench workbench = published()) {

      try (PublishedRatings source = open(workbench)) {

        List<Rating> ratings = from(source, 0);
        assertThat(ratings).hasSize(RATINGS);
        assertThat(byUser(ratings)).isEqualTo(byUser(from(world, 0)));
        assertThat(ratings).isEqualTo(byArrival(workbench.read("ratings")));
        assertThat(source.rejected()).isEqualTo(1);
        assertThat(source.size()).isEmpty();
      }
    }
  }

  @Test
  void beginsAnewWithEveryIterationAndAtAnyPosition() throws Exception {
    try (Workbench workbench = published();
        PublishedRatings source = open(workbench)) {
      List<Rating> ratings = from(source, 0);
      Iterator<Rating> unfinished = source.ratingsFrom(0);

      assertThat(unfinished.next()).isEqualTo(ratings.get(0));
      assertThat(from(source, 0)).isEqualTo(ratings);
      assertThat(from(source, 2_000)).isEqualTo(ratings.subList(2_000, RATINGS));
      assertThat(source.ratingsFrom(RATINGS)).isExhausted();
      assertThat(source.ratingsFrom(1L << 40)).isExhausted();
      assertThat(source.rejected()).isEqualTo(1);
      source.close();
      assertThat(catchThrowable(() -> unfinished.forEachRemaining(rating -> {})))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void endsWhereTheTopicsEndedAtTheOpening() throws Exception {
    try (Workbench workbench = published();
        PublishedRatings before = open(workbench)) {
      assertThat(open(workbench).fingerprint()).isEqualTo(before.fingerprint());
      Rating another = new Rating("late-comer", "m1", 4, Instant.parse("2025-01-01T00:00:00Z"));

      send(workbench, "ratings", another.userId(), RatingSerde.encode(another));

      assertThat(from(before, 0)).hasSize(RATINGS).doesNotContain(another);
      PublishedRatings after = open(workbench);
      assertThat(from(after, 0)).hasSize(RATINGS + 1).endsWith(another);
      assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint()).startsWith("ratings-");
    }
  }

  @Test
  void knowsTheNewestOfEachMovieAndUser() throws Exception {
    try (Workbench workbench = published()) {
      Movie first = world.movies().findFirst().orElseThrow();
      Movie renamed = Movie.of(first.movieId(), "Renamed", OptionalInt.of(1999), List.of("Drama"));
      User gone = world.users().findFirst().orElseThrow();

      send(workbench, "movies", first.movieId(), MovieSerde.encode(renamed));
      send(workbench, "users", gone.userId(), null);

      try (PublishedRatings source = open(workbench)) {
        assertThat(source.movies())
            .containsExactlyInAnyOrderElementsOf(
                world.movies().map(movie -> movie.equals(first) ? renamed : movie).toList());
        assertThat(source.users())
            .containsExactlyInAnyOrderElementsOf(
                world.users().filter(user -> !user.equals(gone)).toList());
        assertThat(source.rejected()).isZero();
      }
    }
  }

  @Test
  void saysWhichTopicIsMissing() throws Exception {
    try (Workbench workbench = Workbench.open(directory)) {

      assertThatThrownBy(() -> open(workbench))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("there is no topic ratings");
    }
  }

  /** Two replays, and in between a record that is no rating and one that was taken back. */
  private Workbench published() throws Exception {
    Workbench workbench = Workbench.open(directory);
    try (Admin admin = workbench.kafka().admin()) {
      new Topics(admin, SETTINGS.topics()).ensure();
    }
    replay(workbench, RATINGS / 2);
    String user = from(world, 0).get(0).userId();
    send(workbench, "ratings", user, NO_RATING);
    sendAndTakeBack(workbench, new Rating(user, "m1", 3, Instant.parse("2024-06-01T00:00:00Z")));
    replay(workbench, RATINGS);
    return workbench;
  }

  private void replay(Workbench workbench, long most) throws InterruptedException {
    try (Delivery delivery =
        new TransactionalDelivery(workbench.kafka(), "ratings", world.fingerprint())) {
      ReplaySettings settings = new ReplaySettings(100, Duration.ofSeconds(1));
      new Replay(world, delivery, SETTINGS.topics(), settings, Pace.MAXIMUM).run(most);
    }
  }

  private static void send(Workbench workbench, String topic, String key, byte @Nullable [] value) {
    try (Producer<byte[], byte[]> producer = workbench.kafka().producer(Map.of())) {
      producer.send(new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value));
    }
  }

  private static void sendAndTakeBack(Workbench workbench, Rating rating) {
    try (Producer<byte[], byte[]> producer =
        workbench.kafka().producer(Map.of(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "fickle"))) {
      producer.initTransactions();
      producer.beginTransaction();
      byte[] key = rating.userId().getBytes(StandardCharsets.UTF_8);
      producer.send(new ProducerRecord<>("ratings", key, RatingSerde.encode(rating)));
      producer.flush();
      producer.abortTransaction();
    }
  }

  private static PublishedRatings open(Workbench workbench) {
    return PublishedRatings.open(
        workbench.kafka(), SETTINGS.topics(), new RatingCheck(SETTINGS.rating()));
  }

  private static List<Rating> from(RatingSource source, long position) {
    List<Rating> ratings = new ArrayList<>();
    source.ratingsFrom(position).forEachRemaining(ratings::add);
    return ratings;
  }

  private static Map<String, List<Rating>> byUser(List<Rating> ratings) {
    return ratings.stream().collect(Collectors.groupingBy(Rating::userId));
  }

  private static List<Rating> byArrival(List<ConsumerRecord<byte[], byte[]>> records)
      throws Exception {
    List<ConsumerRecord<byte[], byte[]>> sorted = new ArrayList<>(records);
    sorted.sort(
        Comparator.comparingLong((ConsumerRecord<byte[], byte[]> record) -> record.timestamp())
            .thenComparingInt(ConsumerRecord::partition)
            .thenComparingLong(ConsumerRecord::offset));
    List<Rating> ratings = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : sorted) {
      if (record.value().length > NO_RATING.length) {
        ratings.add(RatingSerde.decode(record.value()));
      }
    }
    return ratings;
  }
}
