package io.reelcast.rating;

/** Where a rating lies on the {@code ratings} topic. */
public record Cause(int partition, long offset) {}
