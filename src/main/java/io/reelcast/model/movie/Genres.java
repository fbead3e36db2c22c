package io.reelcast.model.movie;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The genres that a release tells apart, each with its bit; the rest is not told apart. */
public final class Genres {
  /** As many as there are bits without the sign. */
  public static final int MOST = 31;

  private final List<String> names;
  private final Map<String, Integer> bits = new HashMap<>();

  public Genres(List<String> names) {
    this.names = List.copyOf(new LinkedHashSet<>(names));
    if (this.names.size() != names.size() || names.size() > MOST) {
      throw new IllegalArgumentException("genres are at most " + MOST + ", each once: " + names);
    }
    for (String name : names) {
      bits.put(name, 1 << bits.size());
    }
  }

  /** The most frequent ones of a catalogue, equally frequent ones by name. */
  public static Genres mostFrequent(Collection<List<String>> catalogue, int most) {
    Map<String, Integer> counts = new HashMap<>();
    catalogue.forEach(genres -> genres.forEach(genre -> counts.merge(genre, 1, Integer::sum)));
    return new Genres(
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList());
  }

  public List<String> names() {
    return names;
  }

  public int size() {
    return names.size();
  }

  /** The bits of some genres; those that are not told apart have none. */
  public int bitsOf(Collection<String> genres) {
    int set = 0;
    for (String genre : genres) {
      set |= bits.getOrDefault(genre, 0);
    }
    return set;
  }
}
