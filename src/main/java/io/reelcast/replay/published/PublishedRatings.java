package io.reelcast.replay.published;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.TopicSettings;
import io.reelcast.broker.Topics;
import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.UserSerde;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.replay.published.NewestFacts.Decoder;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/**
 * Ratings, movies and users as they lie on their topics, committed and up to where the topics ended
 * at the opening. Ratings come in the order of their arrival, those of a user as the stream takes
 * them in; every iteration reads the topic anew. Records that are none are passed over and counted.
 */
public final class PublishedRatings implements RatingSource {
  private final KafkaAccess kafka;
  private final RatingCheck check;
  private final String clusterId;
  private final TopicSpan ratings;
  private final TopicSpan movies;
  private final TopicSpan users;
  private final Map<String, Long> rejected = new ConcurrentHashMap<>();
  private final Set<TopicRecords> open = ConcurrentHashMap.newKeySet();

  private PublishedRatings(
      KafkaAccess kafka, Admin admin, TopicSettings topics, RatingCheck check) {
    this.kafka = kafka;
    this.check = check;
    this.clusterId = Topics.get(admin.describeCluster().clusterId());
    this.ratings = TopicSpan.now(admin, topics, topics.ratings());
    this.movies = TopicSpan.now(admin, topics, topics.movies());
    this.users = TopicSpan.now(admin, topics, topics.users());
  }

  /** Looks where the topics end; throws where one of them is not there. */
  public static PublishedRatings open(KafkaAccess kafka, TopicSettings topics, RatingCheck check) {
    try (Admin admin = kafka.admin()) {
      return new PublishedRatings(kafka, admin, topics, check);
    }
  }

  /** Of the cluster, the ratings' topic and the first and last offsets of its partitions. */
  @Override
  public String fingerprint() {
    Fingerprint contents = new Fingerprint().with(clusterId).with("/").with(ratings.topic());
    for (int partition = 0; partition < ratings.partitions(); partition++) {
      contents.with("/").with(ratings.offsets(partition));
    }
    return contents.prefixed(ratings.topic());
  }

  /** The newest of each id. */
  @Override
  public Stream<Movie> movies() {
    return newest(movies, MovieSerde::decode, Movie::movieId);
  }

  /** The newest of each id. */
  @Override
  public Stream<User> users() {
    return newest(users, UserSerde::decode, User::userId);
  }

  /**
   * Empty, since only reading would tell: the marks that end transactions take offsets too, and not
   * every record is a rating.
   */
  @Override
  public OptionalLong size() {
    return OptionalLong.empty();
  }

  /** Reads what is before the position too. */
  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    if (position < 0) {
      throw new IllegalArgumentException("position must be 0 or more, but is " + position);
    }
    open.removeIf(records -> !records.hasNext());
    TopicRecords records = new TopicRecords(kafka, ratings);
    open.add(records);
    Iterator<Rating> checked = new CheckedRatings(records, check, count -> reject(ratings, count));
    for (long skipped = 0; skipped < position && checked.hasNext(); skipped++) {
      checked.next();
    }
    return checked;
  }

  /** How many records were passed over, on each topic by the reading that came furthest. */
  public long rejected() {
    return rejected.values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public void close() {
    open.forEach(TopicRecords::close);
    open.clear();
  }

  private <T> Stream<T> newest(TopicSpan span, Decoder<T> decoder, Function<T, String> id) {
    try (TopicRecords records = new TopicRecords(kafka, span)) {
      NewestFacts<T> newest = new NewestFacts<>(decoder, id).take(records);
      reject(span, newest.rejected());
      return newest.facts();
    }
  }

  private void reject(TopicSpan span, long count) {
    rejected.merge(span.topic(), count, Math::max);
  }
}
