package io.reelcast.rating.source.made.session;

/**
 * A rating at the moment it is made.
 *
 * @param millis since the start of the world
 * @param stars what is felt, without noise
 */
public record MadeMoment(
    MadeSession session, int movie, long millis, double stars, double rating) {}
