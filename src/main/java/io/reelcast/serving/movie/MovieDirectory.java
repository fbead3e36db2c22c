package io.reelcast.serving.movie;

import io.reelcast.rating.Movie;
import io.reelcast.rating.MovieSerde;
import io.reelcast.serving.answer.Titles;
import io.reelcast.wire.MalformedException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToLongFunction;

/**
 * What was published of movies, in the binary form in which it came, which takes the least memory.
 * Several threads may ask while one adds.
 */
public final class MovieDirectory implements Titles {
  private final int most;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /**
   * One movie.
   *
   * @param sought the title in small letters
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
  private record Entry(String title, String sought, byte[] encoded) {}

  /**
   * @param most how many are remembered; those that come later are not
   */
  public MovieDirectory(int most) {
    this.most = most;
  }

  /** Takes what was published of a movie, or that it was taken away. */
  public void published(String movieId, Optional<byte[]> value) {
    if (value.isEmpty()) {
      entries.remove(movieId);
    } else if (entries.size() < most || entries.containsKey(movieId)) {
      try {
        String title = MovieSerde.decode(value.get()).title();
        entries.put(movieId, new Entry(title, title.toLowerCase(Locale.ROOT), value.get()));
      } catch (MalformedException noMovie) {
        // Nothing is known of it then; what is no movie is for 'replay' and 'train' to count.
      }
    }
  }

  @Override
  public Optional<String> title(String movieId) {
    return Optional.ofNullable(entries.get(movieId)).map(Entry::title);
  }

  Optional<Movie> find(String movieId) {
    return Optional.ofNullable(entries.get(movieId)).map(MovieDirectory::decode);
  }

  /** Those whose title holds some words, the one of the highest rank first. */
  List<Movie> search(String words, int limit, ToLongFunction<String> rank) {
    String sought = words.toLowerCase(Locale.ROOT);
    return entries.entrySet().stream()
        .filter(entry -> entry.getValue().sought().contains(sought))
        .sorted(
            Comparator.<Map.Entry<String, Entry>>comparingLong(
                    entry -> -rank.applyAsLong(entry.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(entry -> decode(entry.getValue()))
        .toList();
  }

  /** How many are remembered. */
  public int size() {
    return entries.size();
  }

  private static Movie decode(Entry entry) {
    try {
      return MovieSerde.decode(entry.encoded());
    } catch (MalformedException changed) {
      throw new IllegalStateException("what decoded once decodes no longer", changed);
    }
  }
}
