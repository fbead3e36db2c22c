package io.reelcast.backtest;

/**
 * Whatever a backtest compares. It takes ratings in one after the other, and between two of them it
 * is asked what a user will rate next, in the ways that it offers: as {@link BlindContestant}, as
 * {@link ConditionedContestant}, or both. It is used by one thread.
 *
 * <p>Users and movies are numbers from 0; {@link Ground} tells their ids.
 */
public interface Contestant extends AutoCloseable {

  /**
   * Takes a rating in; it may be learnt from at once.
   *
   * @param ratedAt milliseconds since 1970 UTC
   */
  void take(int user, int movie, double rating, long ratedAt);

  /** Gives back what it holds beside memory. */
  @Override
  default void close() {}
}
