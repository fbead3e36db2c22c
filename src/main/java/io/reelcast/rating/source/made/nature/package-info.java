/**
 * What the made world is made of: its constants, movies, moods and users.
 *
 * <p>In: a seed, how many movies, how many users. Out: movies that moods draw, and users with
 * tastes who come, all measured in stars. It must not rate anything, nor know the range of the
 * ratings.
 */
@NullMarked
package io.reelcast.rating.source.made.nature;

import org.jspecify.annotations.NullMarked;
