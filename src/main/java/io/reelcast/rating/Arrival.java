package io.reelcast.rating;

/** A checked rating and where it came from. */
public record Arrival(Rating rating, Cause cause) {}
