package io.reelcast.history;

/** What a user's state asks a release: how a movie is usually rated. */
public interface Crowd {

  /** The rating that a movie usually gets; of one that is not known, that of any movie. */
  double expected(String movieId);
}
