package io.reelcast.replay;

import io.reelcast.broker.TopicSettings;
import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.User;
import io.reelcast.rating.UserSerde;
import io.reelcast.rating.source.RatingSource;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Publishes a source: its movies and users first, then its ratings in order. Record timestamps are
 * the time of publishing, as for any rating that arrives; when a rating was given lies in its
 * value.
 */
public final class Replay {
  private final RatingSource source;
  private final Delivery delivery;
  private final TopicSettings topics;
  private final ReplaySettings settings;
  private final Pace pace;
  private final InstantSource clock;
  private final AtomicLong published = new AtomicLong();
  private final CountDownLatch stop = new CountDownLatch(1);

  public Replay(
      RatingSource source,
      Delivery delivery,
      TopicSettings topics,
      ReplaySettings settings,
      Pace pace) {
    this.source = source;
    this.delivery = delivery;
    this.topics = topics;
    this.settings = settings;
    this.pace = pace;
    this.clock = InstantSource.system();
  }

  /** How many ratings this replay has published so far; for any thread. */
  public long published() {
    return published.get();
  }

  /** Makes a running replay end with the rating that it is at; for any thread. */
  public void stop() {
    stop.countDown();
  }

  /** Publishes at most so many ratings, from where the last replay of this source stopped. */
  public void run(long most) throws InterruptedException {
    if (delivery.position() == 0) {
      source.movies().forEach(movie -> delivery.send(record(movie)));
      source.users().forEach(user -> delivery.send(record(user)));
      delivery.commit(0);
    }
    Iterator<Rating> ratings = source.ratingsFrom(delivery.position());
    Instant start = clock.instant();
    Instant commitDue = start.plus(settings.transactionTime());
    Instant first = null;
    long uncommitted = 0;
    while (published.get() < most && stop.getCount() > 0 && ratings.hasNext()) {
      Rating rating = ratings.next();
      first = first == null ? rating.ratedAt() : first;
      Instant due = pace.due(start, published.get(), Duration.between(first, rating.ratedAt()));
      if (uncommitted >= settings.transactionRatings()
          || clock.instant().isAfter(commitDue)
          || due.isAfter(commitDue)) {
        commit();
        uncommitted = 0;
        commitDue = later(clock.instant(), due).plus(settings.transactionTime());
      }
      if (isStoppedBefore(due)) {
        break;
      }
      delivery.send(record(rating));
      published.incrementAndGet();
      uncommitted++;
    }
    commit();
  }

  private void commit() {
    delivery.commit(delivery.position() + published.get());
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** Waits for a moment; true where the replay is stopped before it has come. */
  private boolean isStoppedBefore(Instant due) throws InterruptedException {
    long wait = Duration.between(clock.instant(), due).toNanos();
    return wait > 0 ? stop.await(wait, TimeUnit.NANOSECONDS) : stop.getCount() == 0;
  }

  private ProducerRecord<byte[], byte[]> record(Rating rating) {
    return new ProducerRecord<>(topics.ratings(), key(rating.userId()), RatingSerde.encode(rating));
  }

  private ProducerRecord<byte[], byte[]> record(Movie movie) {
    return new ProducerRecord<>(topics.movies(), key(movie.movieId()), MovieSerde.encode(movie));
  }

  private ProducerRecord<byte[], byte[]> record(User user) {
    return new ProducerRecord<>(topics.users(), key(user.userId()), UserSerde.encode(user));
  }

  private static byte[] key(String id) {
    return id.getBytes(StandardCharsets.UTF_8);
  }
}
