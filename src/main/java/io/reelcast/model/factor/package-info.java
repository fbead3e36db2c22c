/**
 * Movies told in a few factors, and what a user's taste makes of them.
 *
 * <p>In: factors that training found, a user's taste. Out: how much more than others he likes a
 * movie, and how sure that is. It must not learn.
 */
@NullMarked
package io.reelcast.model.factor;

import org.jspecify.annotations.NullMarked;
