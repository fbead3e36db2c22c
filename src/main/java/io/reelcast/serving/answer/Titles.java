package io.reelcast.serving.answer;

import java.util.Optional;

/** What movies are called. */
@FunctionalInterface
public interface Titles {
  Optional<String> title(String movieId);
}
