package io.reelcast.rating.check;

import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;

/** A checked rating and where it came from. */
public record Arrival(Rating rating, Cause cause) {}
