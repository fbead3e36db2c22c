package io.reelcast.model.movie;

import io.reelcast.history.Crowd;

/** What is known of all movies. */
public interface MovieKnowledge extends Crowd {

  /** The mean of all ratings. */
  double mean();

  /** How many ratings of no surplus are added to a movie's own before they are averaged. */
  double damping();

  /** Of one movie; {@link MovieFacts#UNKNOWN} where it is not known. */
  MovieFacts facts(String movieId);

  /** How much more than others a movie gets. */
  default double bias(MovieFacts facts) {
    return facts.bias(damping());
  }

  /** How widely opinions of a movie differ. */
  default double deviation(MovieFacts facts) {
    return facts.deviation(damping());
  }

  @Override
  default double expected(String movieId) {
    return mean() + bias(facts(movieId));
  }
}
