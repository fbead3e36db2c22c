package io.reelcast.exploration.walk;

/**
 * One rating, with what was known before it.
 *
 * @param user the user's number
 * @param movie the movie's number
 * @param second seconds since 1970 UTC
 */
public record Event(
    int user, int movie, double rating, long second, UserPast userPast, MoviePast moviePast) {}
