/** Benchmarks of what every rating passes through. */
@NullMarked
package io.reelcast.jmh;

import org.jspecify.annotations.NullMarked;
