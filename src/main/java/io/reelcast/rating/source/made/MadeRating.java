package io.reelcast.rating.source.made;

import io.reelcast.rating.Rating;

/**
 * A made rating together with the best that could have been predicted.
 *
 * @param expected the rating's expectation before it was made, given the user, the movie and
 *     everything else but the noise
 * @param expectedNext what to expect of this user's next five ratings right after this one, movies
 *     and moods to come being unknown
 */
public record MadeRating(Rating rating, double expected, NextFive expectedNext) {}
