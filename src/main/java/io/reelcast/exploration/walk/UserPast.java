package io.reelcast.exploration.walk;

/**
 * What a user had done before a rating. Where there was nothing, the count is zero and all else is
 * not a number.
 *
 * @param last his last rating
 * @param lastFive the mean of his last five ratings, or of as many as there were
 * @param gap seconds since his last rating
 */
public record UserPast(int count, double mean, double last, double lastFive, double gap) {}
