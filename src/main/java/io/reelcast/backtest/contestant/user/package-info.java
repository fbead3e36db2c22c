/**
 * Contestants that know nothing but what ratings users gave; they are blind.
 *
 * <p>In: ratings. Out: one number for all of a user's next ratings. They must not know movies.
 */
@NullMarked
package io.reelcast.backtest.contestant.user;

import org.jspecify.annotations.NullMarked;
