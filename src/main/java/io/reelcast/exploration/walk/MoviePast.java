package io.reelcast.exploration.walk;

/**
 * What had happened to a movie before a rating. Where there was nothing, the count is zero and the
 * mean is not a number.
 */
public record MoviePast(int count, double mean) {}
