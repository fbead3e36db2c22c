package io.reelcast.history;

import io.reelcast.history.past.Basis;

/** What a user's state asks a release: how a movie is usually rated, and of what kind it is. */
public interface Crowd {

  /** The rating that a movie usually gets; of one that is not known, that of any movie. */
  double expected(String movieId);

  /** How movies are described. */
  default Basis basis() {
    return Basis.NONE;
  }
}
