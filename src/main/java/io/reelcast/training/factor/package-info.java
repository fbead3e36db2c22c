/**
 * What movies have in common, learnt from who rated them how.
 *
 * <p>In: ratings of numbered users and movies, settings. Out: a bias and some factors of each
 * movie, and what a user's ratings say about his share of them. It knows neither time nor files,
 * and it must not predict.
 */
@NullMarked
package io.reelcast.training.factor;

import org.jspecify.annotations.NullMarked;
