package io.reelcast.backtest;

/**
 * What contestants know beforehand.
 *
 * @param warm the ratings before the first that is predicted; empty where all are
 * @param users how many users there will be
 * @param movies how many movies will have been rated
 * @param lowest the lowest rating of the scale
 * @param highest the highest one
 * @param seed of whatever chance decides
 */
public record Ground(
    Chronicle warm, int users, int movies, double lowest, double highest, int seed) {}
