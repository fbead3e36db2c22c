/**
 * Ratings that come over HTTP.
 *
 * <p>In: a rating. Out: where it landed in Kafka. It must not take what the stream would refuse.
 */
@NullMarked
package io.reelcast.serving.rating;

import org.jspecify.annotations.NullMarked;
