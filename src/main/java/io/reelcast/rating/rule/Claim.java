package io.reelcast.rating.rule;

import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A decoded rating beside what its record says.
 *
 * @param key the record's key as it came
 * @param arrivedAt the record's timestamp, empty where it carries none
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it lives for one check.
public record Claim(byte @Nullable [] key, Rating rating, Optional<Instant> arrivedAt) {}
