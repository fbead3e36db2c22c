/**
 * How fast the stream is, beside the least that it could be: the same topology with prediction,
 * scoring and examples left out.
 *
 * <p>In: a cluster and a number of ratings. Out: ratings a second of both, in pairs. It must leave
 * no topic behind.
 */
@NullMarked
package io.reelcast.bench;

import org.jspecify.annotations.NullMarked;
