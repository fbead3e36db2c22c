package io.reelcast.rating;

import java.time.Instant;

/** One user's rating of one movie at one time. */
public record Rating(String userId, String movieId, double rating, Instant ratedAt) {}
