/**
 * How fast the stream is with a release, beside a release that has nothing to compute, and beside
 * the least that it could be: the same topology with prediction, scoring and examples left out.
 *
 * <p>In: a cluster, a release and a number of ratings. Out: ratings a second. It must leave no
 * topic behind.
 */
@NullMarked
package io.reelcast.bench;

import org.jspecify.annotations.NullMarked;
