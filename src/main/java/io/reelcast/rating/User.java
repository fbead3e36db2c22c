package io.reelcast.rating;

import java.util.Optional;
import java.util.OptionalInt;

/** What is known of a user beside the ratings. */
public record User(
    String userId, Optional<String> gender, OptionalInt age, Optional<String> occupation) {}
